package org.motcua.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.LimitRule;

/** A limit to be worked out. */
@Schema(name = "EvaluationRequest")
public record EvaluationRequest(
        @Schema(description = "Whose calendar; without it the default one", examples = "H53.DEMO.10.51")
        @Size(max = 35)
        @Nullable
        String agency,

        @NotNull LimitRule rule,

        @Schema(description = "Hours, minutes, days, or for SAME_DAY the hour of day until which the same day counts")
        @NotNull
        @Min(0)
        @Max(36_500)
        Integer amount,

        @NotNull Instant startedAt,

        @Schema(description = "When the clock stood still, in order") @Size(max = 50) @Nullable
        List<@NotNull @Valid EvaluationPause> pauses) {

    /** A standstill, half-open. */
    @Schema(name = "EvaluationPause")
    public record EvaluationPause(
            @NotNull Instant from, @NotNull Instant to) {}
}
