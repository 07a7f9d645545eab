package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Parts of a draft; a part that is absent stays as it was. */
public record EditRequest(
        @Nullable @Schema(type = SchemaType.OBJECT, description = "The declaration so far, by the names of the form's fields") JsonNode form,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Delivery delivery) {}
