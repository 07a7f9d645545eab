package org.motcua.clock.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time in which a certain clock stands still, in {@link Micros}: a pause of its own, or an outage. */
record Stop(
        long from, long to, Interval.Kind kind, @Nullable DayName name) {

    /** Pauses and outages from {@code start} on in their order, none overlapping another. */
    static List<Stop> of(List<Pause> pauses, List<Outage> outages, long start) {
        if (pauses.isEmpty() && outages.isEmpty()) {
            return List.of();
        }
        List<Stop> all = new ArrayList<>();
        for (Pause p : pauses) {
            DayName why = p.reason() == null ? null : p.reason().words();
            all.add(new Stop(Micros.of(p.from()), Micros.of(p.to()), Interval.Kind.PAUSE, why));
        }
        for (Outage o : outages) {
            all.add(new Stop(Micros.of(o.from()), Micros.of(o.to()), Interval.Kind.OUTAGE, o.reason()));
        }
        all.sort(Comparator.comparingLong(Stop::from));
        return apart(all, start);
    }

    private static List<Stop> apart(List<Stop> ordered, long start) {
        List<Stop> apart = new ArrayList<>();
        long free = start;
        for (Stop s : ordered) {
            if (s.to > free) {
                apart.add(new Stop(Math.max(s.from, free), s.to, s.kind, s.name));
                free = s.to;
            }
        }
        return apart;
    }
}
