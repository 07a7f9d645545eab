package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/** How layers and their versions make a calendar. */
class CalendarBookTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> WARD = List.of("P.1", "P");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Session MORNING = Session.parse("07:00-11:30");
    private static final Session LATE_MORNING = Session.parse("08:00-12:00");
    private static final Outage OUTAGE = new Outage(
            Instant.parse("2026-03-03T01:00:00Z"),
            Instant.parse("2026-03-03T03:00:00Z"),
            new DayName("Mất điện", "Cut"));
    private static final CalendarLayer PROVINCE =
            layer("P", 1, "2026-01-01", hours(MORNING), List.of(), List.of(OUTAGE));
    private static final CalendarLayer PROVINCE_2 =
            layer("P", 2, "2026-02-01", hours(MORNING), List.of(day(CalendarDay.Kind.OFF)), List.of());
    private static final CalendarLayer WARD_1 =
            layer("P.1", 1, "2026-02-10", List.of(), List.of(day(CalendarDay.Kind.WORK)), List.of(OUTAGE));
    private static final CalendarLayer WARD_2 =
            layer("P.1", 2, "2026-02-20", hours(LATE_MORNING), List.of(), List.of());
    private final CalendarBook book = new CalendarBook(List.of(PROVINCE_2, WARD_2, PROVINCE, WARD_1));

    @Test
    void whatIsNotSaidIsInherited() {
        WorkingCalendar calendar = at("2026-01-15");
        assertEquals("P/1", calendar.version());
        assertEquals(List.of(MORNING), calendar.sessionsOn(MONDAY));
        assertEquals(List.of(OUTAGE), calendar.outages());
    }

    @Test
    void aVersionSupersedesItsPredecessorAsAWhole() {
        assertEquals(List.of(), at("2026-02-05").sessionsOn(MONDAY));
        assertEquals(List.of(), at("2026-02-05").outages());
    }

    @Test
    void theNearestLayerThatNamesADayDecides() {
        WorkingCalendar calendar = at("2026-02-15");
        assertEquals("P/2 + P.1/1", calendar.version());
        assertEquals(List.of(MORNING), calendar.sessionsOn(MONDAY));
        assertEquals(List.of(OUTAGE), calendar.outages());
    }

    @Test
    void theNearestLayerWithHoursSetsThem() {
        assertEquals(List.of(), at("2026-03-01").sessionsOn(MONDAY));
        assertEquals(List.of(LATE_MORNING), at("2026-03-01").sessionsOn(MONDAY.plusWeeks(1)));
    }

    @Test
    void aVersionIsKnownFromItsMomentOn() {
        assertEquals("P/1", book.of(WARD, PROVINCE_2.appliedAt().minusNanos(1)).version());
        assertEquals("P/2", book.of(WARD, PROVINCE_2.appliedAt()).version());
    }

    @Test
    void theSameCalendarIsMadeOnce() {
        assertSame(at("2026-02-15"), at("2026-02-16"));
    }

    @Test
    void aDraftCanBeTriedInPlace() {
        CalendarLayer tried = layer("P", 3, "2026-02-16", hours(LATE_MORNING), List.of(), List.of());
        WorkingCalendar calendar = book.with(tried, WARD, moment("2026-02-16"));
        assertEquals("P/3 + P.1/1", calendar.version());
        assertEquals(List.of(LATE_MORNING), calendar.sessionsOn(MONDAY));
    }

    @Test
    void withoutHoursThereIsNoCalendar() {
        assertThrows(NoWorkingTimeException.class, () -> at("2025-12-31"));
        assertThrows(NoWorkingTimeException.class, () -> book.of(List.of("ELSEWHERE"), moment("2026-03-01")));
    }

    @Test
    void hoursChangeOnTheirFirstDay() {
        CalendarLayer changing = layer(
                "Q",
                1,
                "2026-01-01",
                List.of(regime("2026-01-01", MORNING), regime("2026-03-09", LATE_MORNING)),
                List.of(),
                List.of());
        WorkingCalendar calendar = new CalendarBook(List.of(changing)).of(List.of("Q"), moment("2026-01-02"));
        assertEquals(List.of(MORNING), calendar.sessionsOn(MONDAY));
        assertEquals(List.of(LATE_MORNING), calendar.sessionsOn(MONDAY.plusWeeks(1)));
        assertEquals(List.of(MORNING), calendar.sessionsOn(LocalDate.parse("2025-12-29")));
    }

    private WorkingCalendar at(String day) {
        return book.of(WARD, moment(day));
    }

    private static Instant moment(String day) {
        return LocalDate.parse(day).atStartOfDay(ZONE).toInstant();
    }

    private static CalendarLayer layer(
            String agency,
            int version,
            String applied,
            List<Regime> hours,
            List<CalendarDay> days,
            List<Outage> outages) {
        return new CalendarLayer(agency, version, moment(applied), ZONE, hours, days, outages);
    }

    private static List<Regime> hours(Session session) {
        return List.of(regime("2026-01-01", session));
    }

    private static Regime regime(String from, Session session) {
        return new Regime(LocalDate.parse(from), Map.of(DayOfWeek.MONDAY, List.of(session)));
    }

    private static CalendarDay day(CalendarDay.Kind kind) {
        return new CalendarDay(MONDAY, kind, new DayName("Ngày", "Day"), null);
    }
}
