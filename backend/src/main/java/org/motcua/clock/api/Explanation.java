package org.motcua.clock.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a due moment is what it is.
 *
 * @param start when the clock was set going
 * @param countedFrom the start itself inside working time, else the next opening
 * @param countedMinutes the limit in minutes of working time, for a limit in calendar days of any time
 * @param intervals from start to due without gaps; their counted minutes add up to {@code countedMinutes}
 * @param calendar which calendars, in which versions
 */
public record Explanation(
        Limit limit,
        Instant start,
        Instant countedFrom,
        Instant dueAt,
        int countedMinutes,
        List<Interval> intervals,
        String calendar) {

    /** The same, with an extension granted to a later moment. */
    public Explanation extended(Instant until) {
        if (!until.isAfter(dueAt)) {
            return this;
        }
        List<Interval> all = new ArrayList<>(intervals);
        all.add(new Interval(dueAt, until, Interval.Kind.EXTENSION, 0, null));
        return new Explanation(limit, start, countedFrom, until, countedMinutes, List.copyOf(all), calendar);
    }
}
