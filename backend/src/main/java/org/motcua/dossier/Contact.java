package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to reach the applicant about this dossier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
        @Nullable @Pattern(regexp = "\\+?[0-9 .]{8,16}") @Schema(examples = "0900000001")
        String phone,

        @Nullable @Email @Size(max = 200) @Schema(examples = "anh@example.org")
        String email,

        @Nullable @Size(max = 300) String address) {
    static final Contact NONE = new Contact(null, null, null);
}
