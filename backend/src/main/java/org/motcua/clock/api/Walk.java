package org.motcua.clock.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Goes through a clock's time from its start to its due moment and names every part of it. */
final class Walk {
    private final Timetable table;
    private final Basis basis;
    private final boolean inWorkingTime;
    private final List<Interval> found = new ArrayList<>(160);
    private long grace;
    private long left;
    private long counted;

    Walk(Timetable table, Basis basis, boolean inWorkingTime) {
        this.table = table;
        this.basis = basis;
        this.inWorkingTime = inWorkingTime;
        this.grace = basis.grace();
        this.left = basis.counted();
    }

    /** @param stops in their order, none overlapping another, all beginning before {@code due} */
    List<Interval> go(long start, List<Stop> stops, long due) {
        long at = start;
        for (Stop stop : stops) {
            run(at, stop.from());
            at = Math.min(stop.to(), due);
            add(stop.from(), at, stop.kind(), stop.name());
        }
        run(at, due);
        return Collections.unmodifiableList(found);
    }

    /** Time in which the clock does not stand still. */
    private void run(long from, long to) {
        if (inWorkingTime) {
            day(from, to);
            return;
        }
        day(from, Math.min(to, basis.from()));
        long at = everyMoment(Math.max(from, basis.from()), Math.min(to, basis.end()));
        at = Math.max(at, Math.min(to, basis.due()));
        day(Math.max(from, basis.end()), at);
        at = everyMoment(Math.max(from, basis.due()), to);
        day(at, to);
    }

    /** Counts any time as long as some of the limit is left; returns how far it came. */
    private long everyMoment(long from, long to) {
        long until = Math.min(to, from + left);
        if (until <= from) {
            return from;
        }
        count(from, until);
        return until;
    }

    /** Day by day, where only working time can count. */
    private void day(long from, long to) {
        if (from >= to) {
            return;
        }
        WorkingDay day = table.ending(from);
        if (from < day.first()) {
            table.idle(from, Math.min(to, day.first())).forEach(found::add);
        }
        for (long at = Math.max(from, day.first()); at < to; day = table.next(day)) {
            Lap lap = table.lap(day);
            long end = lap.cuts()[lap.cuts().length - 1];
            if (at == day.first() && end <= to && isPlain(at, day, lap)) {
                found.addAll(lap.intervals());
                left -= day.length();
                counted += day.length();
            } else {
                parts(lap, at, to);
            }
            at = end;
        }
    }

    private boolean isPlain(long at, WorkingDay day, Lap lap) {
        return inWorkingTime && grace == 0 && left >= day.length() && at >= basis.countFrom() && lap.whole();
    }

    private void parts(Lap lap, long from, long to) {
        for (int i = 0; i < lap.intervals().size(); i++) {
            long begin = Math.max(from, lap.cuts()[i]);
            long end = Math.min(to, lap.cuts()[i + 1]);
            Interval part = lap.intervals().get(i);
            if (part.kind() == Interval.Kind.COUNTED) {
                work(begin, end);
            } else {
                add(begin, end, part.kind(), part.name());
            }
        }
    }

    private void work(long from, long to) {
        long begun = Math.max(from, Math.min(to, basis.countFrom()));
        add(from, begun, Interval.Kind.START_DAY, null);
        long graced = Math.min(to, begun + grace);
        add(begun, graced, Interval.Kind.GRACE, null);
        grace -= Math.max(0, graced - begun);
        long full = inWorkingTime ? Math.min(to, graced + left) : graced;
        count(graced, full);
        add(full, to, Interval.Kind.BEYOND, null);
    }

    private void count(long from, long to) {
        if (from < to) {
            long before = counted / Micros.MINUTE;
            counted += to - from;
            left -= to - from;
            int minutes = (int) (counted / Micros.MINUTE - before);
            found.add(new Interval(Micros.instant(from), Micros.instant(to), Interval.Kind.COUNTED, minutes, null));
        }
    }

    private void add(long from, long to, Interval.Kind kind, @org.jspecify.annotations.Nullable DayName name) {
        if (from < to) {
            found.add(new Interval(Micros.instant(from), Micros.instant(to), kind, 0, name));
        }
    }
}
