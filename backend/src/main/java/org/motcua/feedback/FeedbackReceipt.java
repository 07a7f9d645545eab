package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a command did.
 *
 * @param reference told to the complainant alone: it opens the case to whoever holds it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackReceipt")
public record FeedbackReceipt(
        UUID id,
        @Nullable String reference,
        FeedbackState state,
        @Nullable Instant dueAt,
        Instant answerDueAt,
        List<FeedbackAction> allowedActions) {

    static FeedbackReceipt of(FeedbackCase c) {
        Feedback f = c.feedback();
        return new FeedbackReceipt(
                f.id,
                c.actor() == null ? f.reference : null,
                f.state,
                f.queueDueAt,
                f.answerDueAt,
                FeedbackLife.allowed(c));
    }
}
