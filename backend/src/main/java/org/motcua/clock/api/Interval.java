package org.motcua.clock.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a clock's time, half-open.
 *
 * @param countedMinutes whole minutes of the limit that it uses up; over all intervals they add up to the limit
 * @param name of the holiday, closure, outage or what is waited for
 */
public record Interval(
        Instant from,
        Instant to,
        Kind kind,
        int countedMinutes,
        @Nullable DayName name) {
    /** Why time counts or does not. */
    public enum Kind {
        /** The limit runs. */
        COUNTED,
        /** Working time of the first day, which a limit in whole days does not count. */
        START_DAY,
        /** The working hour that intake has more when something is filed outside working time. */
        GRACE,
        /** Between two sessions of a day. */
        BREAK,
        /** Before the first or after the last session of a working day. */
        NIGHT,
        /** A weekday without work. */
        WEEKEND,
        HOLIDAY,
        /** The agency is closed for a reason of its own. */
        CLOSURE,
        /** The system or the office could not work; every clock stands still. */
        OUTAGE,
        /** This clock stands still. */
        PAUSE,
        /** Working time after the limit is used up, by which a pause nevertheless moves the due moment on. */
        BEYOND,
        /** Granted by the one extension. */
        EXTENSION
    }
}
