package org.motcua.clock.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The weekly sessions in force from a day on, until the next regime's first day.
 *
 * @param week sessions per weekday, in order of opening; a missing weekday has no work
 */
public record Regime(LocalDate from, Map<DayOfWeek, List<Session>> week) {

    public List<Session> on(DayOfWeek weekday) {
        return week.getOrDefault(weekday, List.of());
    }
}
