package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossier it is (chủ hồ sơ).
 *
 * @param identityNumber personal identity number, or the number of an older paper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(
        @NotNull Kind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Thị Ánh")
        String name,

        @Nullable @Size(max = 20) @Pattern(regexp = "[0-9A-Za-z-]+") @Schema(examples = "999190000001")
        String identityNumber,

        @Nullable @Size(max = 14) @Pattern(regexp = "[0-9-]+")
        String organisationNumber,

        @Nullable @Size(max = 300) String organisationName) {

    /** A person or an organisation. */
    @Schema(name = "ApplicantKind")
    public enum Kind {
        INDIVIDUAL,
        ORGANISATION
    }

    String displayName() {
        return organisationName != null ? organisationName : name;
    }
}
