package org.motcua.catalogue;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A filing to be tried out. */
@Schema(name = "EstimateRequest")
public record EstimateRequest(
        @Schema(description = "The competent agency; without it the first that offers the procedure")
        @Size(max = 35)
        @Nullable
        String agency,

        @Schema(description = "When it would be filed; without it now") @Nullable
        Instant startedAt) {}
