package org.motcua.clock.api;

import org.jspecify.annotations.Nullable;

/** What time without work of a day is called. */
record Offday(Interval.Kind kind, @Nullable DayName name) {
    static final Offday NIGHT = new Offday(Interval.Kind.NIGHT, null);
    static final Offday WEEKEND = new Offday(Interval.Kind.WEEKEND, null);
}
