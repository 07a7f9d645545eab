package org.motcua.clock.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All calendar versions in force or past; an agency without its own uses its nearest ancestor's. */
public record CalendarBook(List<Entry> entries) {
    public record Entry(String agency, LocalDate validFrom, WorkingCalendar calendar) {}

    /** @param lineage the agency's code and its ancestors', nearest first */
    public WorkingCalendar of(List<String> lineage, LocalDate day) {
        return lineage.stream()
                .flatMap(agency -> entries.stream()
                        .filter(e -> e.agency().equals(agency) && !e.validFrom().isAfter(day))
                        .max(Comparator.comparing(Entry::validFrom))
                        .stream())
                .findFirst()
                .map(Entry::calendar)
                .orElseThrow(() -> new NoWorkingTimeException("no calendar covers " + lineage + " on " + day));
    }
}
