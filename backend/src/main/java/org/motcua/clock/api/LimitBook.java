package org.motcua.clock.api;

import java.time.LocalDate;
import java.util.List;

/** All statutory limits in all versions. */
public record LimitBook(List<StatutoryLimit> all) {
    public LimitBook {
        all = List.copyOf(all);
    }

    /** The version in force on a day: of several the one that began last; before the first that one, for a limit there must be. */
    public StatutoryLimit of(StatutoryLimit.Code code, LocalDate day) {
        StatutoryLimit best = null;
        for (StatutoryLimit l : all) {
            if (l.code() == code && (best == null || isNearer(l, best, day))) {
                best = l;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no limit " + code);
        }
        return best;
    }

    private static boolean isNearer(StatutoryLimit l, StatutoryLimit than, LocalDate day) {
        if (l.holdsOn(day) != than.holdsOn(day)) {
            return l.holdsOn(day);
        }
        return l.holdsOn(day)
                ? l.validFrom().isAfter(than.validFrom())
                : l.validFrom().isBefore(than.validFrom());
    }
}
