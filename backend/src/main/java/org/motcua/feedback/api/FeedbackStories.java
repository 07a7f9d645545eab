package org.motcua.feedback.api;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.Actor;

/** Writes complaints that have already lived, by the same decisions that commands take; for demonstrations. */
public interface FeedbackStories {
    /**
     * A complaint's past, told as far as time allows.
     *
     * @param answer null for one that waits
     * @param answerAfter from its reception
     * @param published whether its answer was made public, two hours after it was given
     */
    record Story(
            String about,
            String theme,
            String agency,
            @Nullable String procedureCode,
            @Nullable String officerNamed,
            String title,
            String content,
            String name,
            String email,
            @Nullable String owner,
            Instant receivedAt,
            @Nullable String answer,
            Duration answerAfter,
            boolean published,
            int rating) {}

    Uni<Void> tell(Story story, Actor desk);
}
