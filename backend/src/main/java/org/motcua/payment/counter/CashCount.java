package org.motcua.payment.counter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many notes of one denomination. */
@Schema(name = "CashCount")
public record CashCount(
        @NotNull @Schema(description = "In đồng, such as 50000", examples = "50000")
        Integer denomination,

        @NotNull @Min(0) @Max(100_000) @Schema(description = "How many notes of it", examples = "12")
        Integer count) {}
