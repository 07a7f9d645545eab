package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The applicant's answer: the marked fields as they are now. Marked papers are uploaded before. */
public record SupplementAnswerRequest(
        @Nullable JsonNode form, @Nullable @Size(max = 1000) String note) {}
