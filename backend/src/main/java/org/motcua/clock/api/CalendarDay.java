package org.motcua.clock.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that differs from its weekday.
 *
 * @param source the document that says so, or {@code unverified}
 */
public record CalendarDay(
        LocalDate day, Kind kind, DayName name, @Nullable String source) {
    /** What kind of day. */
    public enum Kind {
        /** A public holiday, or the day off that makes up for one. */
        OFF,
        /** Worked although its weekday is free: it keeps a Friday's sessions unless its weekday has its own. */
        WORK,
        /** The agency is closed for a reason of its own. */
        CLOSURE
    }

    public boolean isWorked() {
        return kind == Kind.WORK;
    }
}
