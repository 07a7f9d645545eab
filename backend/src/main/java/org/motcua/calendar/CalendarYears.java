package org.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.WorkingCalendar;

/** Draws a year from a calendar and the layers that it is made of, nearest first. Pure. */
record CalendarYears(WorkingCalendar calendar, List<CalendarLayer> layers) {

    CalendarYear draw(String agency, int year, boolean draft, AgencyTree tree) {
        LocalDate first = LocalDate.of(year, 1, 1);
        List<CalendarYear.YearDay> days =
                first.datesUntil(first.plusYears(1)).map(this::day).toList();
        return new CalendarYear(
                agency,
                tree.name(agency),
                year,
                calendar.version(),
                draft,
                hours(first),
                layers.stream()
                        .filter(l -> !l.sessions().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .agency(),
                (int) days.stream().filter(d -> d.minutes() > 0).count(),
                days.stream().mapToInt(CalendarYear.YearDay::minutes).sum(),
                days,
                outages(first));
    }

    private CalendarYear.YearDay day(LocalDate day) {
        CalendarDay special = calendar.days().get(day);
        int minutes = calendar.sessionsOn(day).stream()
                .mapToInt(s -> (int) Duration.between(s.open(), s.close()).toMinutes())
                .sum();
        if (special == null) {
            CalendarYear.Kind kind = minutes == 0 ? CalendarYear.Kind.WEEKEND : CalendarYear.Kind.WORKING;
            return new CalendarYear.YearDay(day, kind, minutes, null, null, null);
        }
        return new CalendarYear.YearDay(
                day,
                CalendarYear.Kind.valueOf(special.kind().name()),
                minutes,
                CalendarText.Name.of(special.name()),
                special.source(),
                namedBy(day));
    }

    private @Nullable String namedBy(LocalDate day) {
        return layers.stream()
                .filter(l -> l.days().stream().anyMatch(d -> d.day().equals(day)))
                .map(CalendarLayer::agency)
                .findFirst()
                .orElse(null);
    }

    private List<CalendarText.WeeklyHours> hours(LocalDate first) {
        List<Regime> touching = new ArrayList<>(List.of(calendar.regimeOn(first)));
        calendar.regimes().stream()
                .filter(r -> r.from().isAfter(first) && r.from().getYear() == first.getYear())
                .forEach(touching::add);
        return touching.stream().map(CalendarText.WeeklyHours::of).toList();
    }

    private List<CalendarYear.YearOutage> outages(LocalDate first) {
        Instant from = first.atStartOfDay(calendar.zone()).toInstant();
        Instant to = first.plusYears(1).atStartOfDay(calendar.zone()).toInstant();
        return layers.stream()
                .flatMap(l -> l.outages().stream()
                        .filter(o -> o.from().isBefore(to) && o.to().isAfter(from))
                        .map(o -> outage(o, l.agency())))
                .toList();
    }

    private static CalendarYear.YearOutage outage(Outage o, String agency) {
        return new CalendarYear.YearOutage(
                new CalendarText.DeclaredOutage(o.from(), o.to(), CalendarText.Name.of(o.reason())), agency);
    }
}
