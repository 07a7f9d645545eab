package org.motcua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Begins a dossier.
 *
 * @param agency the competent agency, one of the procedure's offers
 */
public record DraftRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "1.001193")
        String procedureCode,

        @NotBlank @Size(max = 35) @Schema(examples = "H53.DEMO.10.51")
        String agency) {}
