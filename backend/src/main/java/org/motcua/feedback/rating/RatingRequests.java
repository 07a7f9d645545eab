package org.motcua.feedback.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send who rate. */
public final class RatingRequests {
    private RatingRequests() {}

    /** One tap. */
    @Schema(name = "NewRating")
    public record Tap(@NotNull Overall overall) {}

    /** On the whole. */
    @Schema(name = "OverallRating")
    public enum Overall {
        DISSATISFIED,
        SATISFIED,
        VERY_SATISFIED
    }

    /** Points from 0 to 2 for those of the nine that somebody can say something about. */
    @Schema(name = "RatingDetails")
    public record Details(@NotNull @Size(max = 9) Map<Indicator, @NotNull @Min(0) @Max(2) Integer> answers) {}
}
