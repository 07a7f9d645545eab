package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** Parts of a draft; a part that is absent stays as it was. */
public record EditRequest(
        @Nullable JsonNode form,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Delivery delivery) {}
