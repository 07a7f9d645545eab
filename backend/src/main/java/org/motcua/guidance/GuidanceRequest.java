package org.motcua.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Guidance just given. */
@Schema(name = "GuidanceRequest")
public record GuidanceRequest(
        @Schema(description = "The one-stop shop where it was given", examples = "H53.DEMO.10.51.00")
        @NotBlank
        @Size(max = 35)
        String agency,

        @NotNull GuidanceChannel channel,

        @Schema(description = "Code, if it was about one") @Size(max = 40) @Nullable
        String procedure,

        @Schema(description = "Who asked, in general terms and never by name", examples = "Người dân, hỏi cho con")
        @NotBlank
        @Size(max = 120)
        String asker,

        @NotBlank @Size(max = 500) String question,
        @NotBlank @Size(max = 4000) String advice) {}
