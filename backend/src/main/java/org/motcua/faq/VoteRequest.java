package org.motcua.faq;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an answer was useful. */
@Schema(name = "VoteRequest")
public record VoteRequest(
        @NotNull Boolean useful,

        @Schema(description = "A random word that this browser made up and keeps, so that it counts once")
        @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{16,64}")
        String browser) {}
