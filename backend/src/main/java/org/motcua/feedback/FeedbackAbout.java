package org.motcua.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is about. */
@Schema(name = "FeedbackAbout")
public enum FeedbackAbout {
    PROCEDURE,
    AGENCY,
    /** How an officer behaved; whom it names sees nothing of it. */
    OFFICER_CONDUCT,
    DOSSIER
}
