package org.motcua.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What officers send about an apology and its new appointment. */
public final class ExtensionRequests {
    private ExtensionRequests() {}

    @Schema(name = "ExtensionRequest")
    public record Ask(
            @NotBlank
            @Size(min = 5, max = 2000)
            @Schema(description = "Why it takes longer; the applicant reads it in the letter")
            String reason,

            @NotNull @Schema(description = "The new due moment: later than the old one, within working time")
            Instant dueAt) {}

    @Schema(name = "ExtensionApprovalRequest")
    public record Approval(
            @Nullable @Size(min = 5, max = 2000) @Schema(description = "The letter's reason, if the head words it anew")
            String reason,

            @Nullable @Schema(description = "The new due moment, if the head sets another one than was proposed")
            Instant dueAt) {}

    @Schema(name = "ExtensionRefusalRequest")
    public record Decline(
            @NotBlank @Size(min = 5, max = 2000) String reason) {}
}
