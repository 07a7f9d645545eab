package org.motcua.feedback.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * Results of a quarter that is over.
 *
 * @param quarters those that can be asked for, the latest first
 * @param enough the fewest ratings that are shown together
 */
@Schema(name = "SatisfactionResults")
public record SatisfactionResults(String quarter, List<String> quarters, int enough, List<Result> items) {

    /**
     * Of an agency, or of an officer.
     *
     * @param raters absent, like all that follows, when they are so few that one could be guessed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SatisfactionResult")
    public record Result(
            String agency,
            LocalizedText agencyName,
            @Nullable String officerName,
            @Nullable Long raters,
            @Nullable Map<RatingRequests.Overall, Long> overall,
            @Nullable Score score) {}
}
