package org.motcua.feedback.rating;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.catalogue.api.LocalizedText;

/**
 * Something that may be rated, once.
 *
 * @param rated whether the one tap was given already
 * @param detailed whether the indicators were
 */
@Schema(name = "RatingInvitation")
public record RatingInvitation(
        String token,
        RatingOccasion occasion,
        LocalDate on,
        String agency,
        LocalizedText agencyName,
        String procedureCode,
        boolean rated,
        boolean detailed) {

    /** All of a dossier. */
    @Schema(name = "RatingInvitations")
    public record All(List<RatingInvitation> items) {}
}
