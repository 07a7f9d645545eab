package org.motcua.feedback.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is rated: the slip comes with the result, the refusal and the supplement request (TT 01/2018 Điều 12.2). */
@Schema(name = "RatingOccasion")
public enum RatingOccasion {
    RESULT,
    REFUSAL,
    SUPPLEMENT;

    static RatingOccasion of(String eventType) {
        return switch (eventType) {
            case "DOSSIER_REFUSED" -> REFUSAL;
            case "DOSSIER_SUPPLEMENT_REQUESTED" -> SUPPLEMENT;
            default -> RESULT;
        };
    }
}
