package org.motcua.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people complain about (Điều 5 Nghị định 20/2008/NĐ-CP); recommendations among them. */
@Schema(name = "FeedbackTheme")
public enum FeedbackTheme {
    DELAY,
    ATTITUDE,
    EXTRA_PAPERS,
    FEES,
    INFORMATION,
    ONLINE_SERVICE,
    RECOMMENDATION,
    OTHER
}
