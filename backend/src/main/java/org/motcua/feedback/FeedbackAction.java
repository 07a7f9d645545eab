package org.motcua.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with it. */
@Schema(name = "FeedbackAction")
public enum FeedbackAction {
    DECLINE,
    ASK_INFORMATION,
    GIVE_INFORMATION,
    TRANSFER,
    ACCEPT,
    ASSIGN,
    ANSWER,
    PUBLISH,
    WITHHOLD,
    RETRACT,
    ATTACH,
    RATE,
    WITHDRAW
}
