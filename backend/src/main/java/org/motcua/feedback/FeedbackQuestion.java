package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the complainant was asked, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackQuestion")
public record FeedbackQuestion(
        String question,
        Instant askedAt,
        Instant dueAt,
        @Nullable String information,
        @Nullable Instant givenAt) {

    FeedbackQuestion given(String text, Instant at) {
        return new FeedbackQuestion(question, askedAt, dueAt, text, at);
    }
}
