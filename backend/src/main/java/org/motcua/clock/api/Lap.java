package org.motcua.clock.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The time from a working day's first opening to the next one's, named. Worked out once a day and shared by all explanations.
 *
 * @param cuts the intervals' bounds in {@link Micros}, one more than there are intervals
 * @param whole every session takes whole minutes
 */
record Lap(List<Interval> intervals, long[] cuts, boolean whole) {

    static Lap of(WorkingDay day, long until, Timetable table) {
        List<Interval> intervals = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; i < day.open().length; i++) {
            if (i > 0 && day.close()[i - 1] < day.open()[i]) {
                intervals.add(interval(day.close()[i - 1], day.open()[i], Interval.Kind.BREAK, 0));
            }
            long length = day.close()[i] - day.open()[i];
            whole &= length % Micros.MINUTE == 0;
            intervals.add(
                    interval(day.open()[i], day.close()[i], Interval.Kind.COUNTED, (int) (length / Micros.MINUTE)));
        }
        intervals.addAll(table.idle(day.last(), until));
        long[] cuts = new long[intervals.size() + 1];
        for (int i = 0; i < intervals.size(); i++) {
            cuts[i] = Micros.of(intervals.get(i).from());
        }
        cuts[intervals.size()] = until;
        return new Lap(List.copyOf(intervals), cuts, whole);
    }

    private static Interval interval(long from, long to, Interval.Kind kind, int minutes) {
        return new Interval(Micros.instant(from), Micros.instant(to), kind, minutes, null);
    }
}
