package org.motcua.feedback;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who speaks (Điều 7 Nghị định 20/2008/NĐ-CP: name, address, contact). Seen by the feedback officers of the agency alone, and never published. */
@Schema(name = "Complainant")
public record Complainant(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 300) @Nullable String address,
        @Email @Size(max = 200) @Nullable String email,
        @Pattern(regexp = "\\+?[0-9 .]{8,16}") @Nullable String phone) {}
