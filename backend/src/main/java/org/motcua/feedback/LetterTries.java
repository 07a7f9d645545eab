package org.motcua.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a letter that could not be sent is tried again, each time after twice as long, and when it is given up. Pure. */
final class LetterTries {
    private static final Duration FIRST_CODE = Duration.ofSeconds(5);
    private static final Duration FIRST_LETTER = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 20;

    private LetterTries() {}

    /**
     * @param attempt how often it was tried
     * @param life how long it is worth sending: a code, for as long as it counts
     * @return empty when there is no use in trying again
     */
    static Optional<Instant> next(boolean code, int attempt, Instant createdAt, Duration life, Instant now) {
        Duration first = code ? FIRST_CODE : FIRST_LETTER;
        Duration wait = first.multipliedBy(1L << Math.min(Math.max(attempt, 1) - 1, MOST_DOUBLINGS));
        Instant next = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return next.isAfter(createdAt.plus(life)) ? Optional.empty() : Optional.of(next);
    }
}
