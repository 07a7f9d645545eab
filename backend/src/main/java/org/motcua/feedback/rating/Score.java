package org.motcua.feedback.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Points of an officer or an agency.
 *
 * @param indicators those with enough data, each rounded to one decimal; the others are left out, not counted as nothing
 * @param total their sum
 * @param most the sum that would have been possible
 * @param grade by the thresholds for officers or those for agencies, which are different scales
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SatisfactionScore")
public record Score(
        Map<Indicator, BigDecimal> indicators,
        BigDecimal total,
        int most,
        @Nullable Grade grade) {

    /** Officers: completed, partly, not completed (≥ 5, ≥ 3.5). Agencies: excellent, good, fair, average, weak (≥ 15, 12, 9, 6). */
    @Schema(name = "SatisfactionGrade")
    public enum Grade {
        COMPLETED,
        PARTLY_COMPLETED,
        NOT_COMPLETED,
        EXCELLENT,
        GOOD,
        FAIR,
        AVERAGE,
        WEAK
    }
}
