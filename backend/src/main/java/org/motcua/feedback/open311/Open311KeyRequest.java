package org.motcua.feedback.open311;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the key is for, so that its holder knows it again. */
@Schema(name = "Open311KeyRequest")
public record Open311KeyRequest(@NotBlank @Size(max = 80) String label) {}
