package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer, written by a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackAnswer")
public record FeedbackAnswer(String text, @Nullable String legalBasis, Instant at) {}
