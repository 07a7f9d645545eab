package org.motcua.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The one complete request to supplement: every field and paper at fault, each with what is wrong. */
public record SupplementRequest(
        @NotBlank @Size(min = 5, max = 2000) @Schema(examples = "Giấy chứng sinh chụp mờ, chưa đọc được số.")
        String reason,

        @Nullable @Size(max = 500) String legalBasis,
        @NotNull @Size(max = 100) List<Supplement.@NotNull @Valid Fault> fields,
        @NotNull @Size(max = 100) List<Supplement.@NotNull @Valid Fault> papers) {}
