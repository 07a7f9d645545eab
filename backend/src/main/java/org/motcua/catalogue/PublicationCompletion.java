package org.motcua.catalogue;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to the catalogue, if there is something to say. */
@Schema(name = "PublicationCompletion")
public record PublicationCompletion(
        @Nullable @Size(max = 1000) String note) {}
