package org.motcua.clock.api;

import java.time.Instant;
import java.util.List;

/**
 * An interval with its words, for readers.
 *
 * @param countedMinutes whole minutes of the limit that it uses up
 */
public record ExplainedInterval(Instant from, Instant to, Interval.Kind kind, int countedMinutes, Words text) {

    public static List<ExplainedInterval> of(Explanation why) {
        return why.intervals().stream()
                .map(i -> new ExplainedInterval(
                        i.from(), i.to(), i.kind(), i.countedMinutes(), ClockWords.of(i.kind(), i.name())))
                .toList();
    }
}
