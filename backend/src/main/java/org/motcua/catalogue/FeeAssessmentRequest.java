package org.motcua.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.fee.FeeSituation;

/** A filing whose fees are to be reckoned. */
@Schema(name = "FeeAssessmentRequest")
public record FeeAssessmentRequest(
        @Schema(description = "The competent agency, which must offer the procedure") @Size(max = 35) @Nullable
        String agency,

        @NotNull @Pattern(regexp = "ONLINE|COUNTER|POSTAL") @Schema(examples = "ONLINE")
        String channel,

        @Schema(description = "Categories of feeInputs that hold, beside what the form says") @Size(max = 20) @Nullable
        Set<@NotNull @Size(max = 40) String> categories,

        @Schema(
                description = "Quantities of feeInputs, in place of the form's",
                examples = "{\"PAGES\": 4, \"COPIES\": 2}")
        @Size(max = 20)
        @Nullable
        Map<@NotNull @Size(max = 40) String, @NotNull @Min(1) @Max(FeeSituation.MOST) Integer> quantities,

        @Schema(description = "Day of filing; without it today") @Nullable
        LocalDate day,

        @Schema(description = "Level of assurance of the applicant's account; without it 0") @Min(0) @Max(4) @Nullable
        Integer assurance,

        @Schema(description = "The form as far as it is filled in") @Nullable
        JsonNode form) {}
