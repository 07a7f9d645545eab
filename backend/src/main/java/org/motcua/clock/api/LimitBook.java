package org.motcua.clock.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All statutory limits in all versions. */
public record LimitBook(List<StatutoryLimit> all) {
    public LimitBook {
        all = List.copyOf(all);
    }

    /** The version in force on a day: of several the one that began last; before the first that one, for a limit there must be. */
    public StatutoryLimit of(StatutoryLimit.Code code, LocalDate day) {
        List<StatutoryLimit> known = all.stream().filter(l -> l.code() == code).toList();
        return known.stream()
                .filter(l -> l.holdsOn(day))
                .max(Comparator.comparing(StatutoryLimit::validFrom))
                .or(() -> known.stream().min(Comparator.comparing(StatutoryLimit::validFrom)))
                .orElseThrow(() -> new IllegalStateException("no limit " + code));
    }
}
