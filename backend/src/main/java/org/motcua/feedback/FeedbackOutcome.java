package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it ends without an answer here, or is not made public; and who has it now when it was handed on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackOutcome")
public record FeedbackOutcome(String reason, @Nullable String body) {}
