package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Interval;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/** Explanations as they are read, and the edges that chance seldom finds. */
class ExplanationTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WorkingCalendar STANDARD = TestCalendars.standard();
    private static final Map<DayOfWeek, List<Session>> MONDAYS =
            Map.of(DayOfWeek.MONDAY, List.of(Session.parse("08:00-12:00")));

    @Test
    void aNightAndAHolidayWithItsNameDoNotCount() {
        Explanation e = explain(Limit.workingHours(4), "2024-12-31T15:00:00+07:00");
        assertEquals(
                """
                COUNTED 2024-12-31T15:00 2024-12-31T17:00 120
                NIGHT 2024-12-31T17:00 2025-01-01T00:00 0
                HOLIDAY 2025-01-01T00:00 2025-01-02T00:00 0 %s
                NIGHT 2025-01-02T00:00 2025-01-02T07:00 0
                COUNTED 2025-01-02T07:00 2025-01-02T09:00 120
                """.formatted(STANDARD.days()
                        .get(LocalDate.parse("2025-01-01"))
                        .name()
                        .vi()),
                read(e));
        assertEquals(240, e.countedMinutes());
        assertEquals(at("2024-12-31T15:00:00+07:00"), e.start());
        assertEquals(at("2024-12-31T15:00:00+07:00"), e.countedFrom());
        assertEquals(STANDARD.version(), e.calendar());
        assertEquals(Limit.workingHours(4), e.limit());
    }

    @Test
    void filedAtNightTheFirstHourIsGrace() {
        assertEquals("""
                NIGHT 2022-11-21T20:00 2022-11-22T07:00 0
                GRACE 2022-11-22T07:00 2022-11-22T08:00 0
                COUNTED 2022-11-22T08:00 2022-11-22T10:00 120
                """, read(explain(new Limit(LimitRule.INTAKE, 2), "2022-11-21T20:00:00+07:00")));
    }

    @Test
    void whatIsWaitedForIsNamedAndMovesTheDueMoment() {
        Pause pause =
                new Pause(at("2022-11-22T10:00:00+07:00"), at("2022-11-22T14:00:00+07:00"), Pause.Reason.SUPPLEMENT);
        assertEquals(
                """
                COUNTED 2022-11-22T09:00 2022-11-22T10:00 60
                PAUSE 2022-11-22T10:00 2022-11-22T14:00 0 Chờ bổ sung hồ sơ
                COUNTED 2022-11-22T14:00 2022-11-22T15:00 60
                """, read(STANDARD.explain(Limit.workingHours(2), at("2022-11-22T09:00:00+07:00"), List.of(pause))));
    }

    @Test
    void anOutageAndAClosureAreNamed() {
        LocalDate tuesday = LocalDate.parse("2022-11-22");
        WorkingCalendar calendar = new WorkingCalendar(
                "X/1",
                ZONE,
                STANDARD.regimes(),
                Map.of(
                        tuesday,
                        new CalendarDay(tuesday, CalendarDay.Kind.CLOSURE, new DayName("Bão số 9", "Typhoon"), null)),
                List.of(new Outage(
                        at("2022-11-21T15:00:00+07:00"),
                        at("2022-11-21T16:00:00+07:00"),
                        new DayName("Mất điện", "No power"))));
        assertEquals("""
                COUNTED 2022-11-21T14:00 2022-11-21T15:00 60
                OUTAGE 2022-11-21T15:00 2022-11-21T16:00 0 Mất điện
                COUNTED 2022-11-21T16:00 2022-11-21T17:00 60
                NIGHT 2022-11-21T17:00 2022-11-22T00:00 0
                CLOSURE 2022-11-22T00:00 2022-11-23T00:00 0 Bão số 9
                NIGHT 2022-11-23T00:00 2022-11-23T07:00 0
                COUNTED 2022-11-23T07:00 2022-11-23T08:00 60
                """, read(calendar.explain(Limit.workingHours(3), at("2022-11-21T14:00:00+07:00"), List.of())));
    }

    @Test
    void anOutageBeforeTheStartOrAtTheDueMomentMovesNothing() {
        Instant start = at("2022-11-21T14:00:00+07:00");
        for (String outage : List.of("13:00/14:00", "15:00/16:00")) {
            String[] ends = outage.split("/");
            WorkingCalendar calendar = new WorkingCalendar(
                    "X/1",
                    ZONE,
                    STANDARD.regimes(),
                    Map.of(),
                    List.of(new Outage(
                            at("2022-11-21T" + ends[0] + ":00+07:00"),
                            at("2022-11-21T" + ends[1] + ":00+07:00"),
                            new DayName("a", "b"))));
            Explanation e = calendar.explain(Limit.workingHours(1), start, List.of());
            assertEquals(at("2022-11-21T15:00:00+07:00"), e.dueAt());
            assertEquals(1, e.intervals().size());
        }
    }

    @Test
    void secondsCountAndWholeMinutesAddUp() {
        Explanation e = explain(Limit.workingMinutes(31), "2022-11-22T11:29:30.000001+07:00");
        assertEquals(at("2022-11-22T14:00:30.000001+07:00"), e.dueAt());
        assertEquals(
                31, e.intervals().stream().mapToInt(Interval::countedMinutes).sum());
        assertEquals(
                at("2022-11-22T11:29:30.000001+07:00"), e.intervals().get(0).from());
    }

    @Test
    void finerThanMicrosecondsIsLeftOff() {
        Instant start = at("2022-11-22T09:00:00.123456789+07:00");
        assertEquals(at("2022-11-22T10:00:00.123456+07:00"), STANDARD.dueAt(Limit.workingHours(1), start));
        assertEquals(true, STANDARD.isWorking(start));
        assertEquals(false, STANDARD.isWorking(at("2022-11-22T11:30:00+07:00")));
        assertEquals(true, STANDARD.isWorking(at("2022-11-22T07:00:00+07:00")));
    }

    @Test
    void momentsBefore1970AreMomentsToo() {
        assertEquals(
                at("1969-12-31T10:00:00.000001+07:00"),
                STANDARD.dueAt(Limit.workingHours(1), at("1969-12-31T09:00:00.000001+07:00")));
    }

    @Test
    void limitsReachOverYearsWithoutWork() {
        WorkingCalendar calendar = new WorkingCalendar(
                "GAP/1",
                ZONE,
                List.of(
                        new Regime(LocalDate.parse("2000-01-01"), MONDAYS),
                        new Regime(LocalDate.parse("2023-01-01"), Map.of()),
                        new Regime(LocalDate.parse("2025-01-01"), MONDAYS)),
                Map.of(),
                List.of());
        Instant last = at("2022-12-26T11:00:00+07:00");
        assertEquals(at("2025-01-06T09:00:00+07:00"), calendar.dueAt(Limit.workingHours(2), last));
        assertEquals(at("2025-01-06T11:00:00+07:00"), calendar.dueAt(Limit.workingDays(1), last));
        assertEquals(at("2025-01-06T08:00:00+07:00"), calendar.normalise(at("2023-05-01T09:00:00+07:00")));
        assertEquals(at("2025-01-06T08:00:00+07:00"), calendar.normalise(at("2022-12-26T12:00:00+07:00")));
        assertEquals(Duration.ofHours(2), calendar.workingTime(last, at("2025-01-06T09:00:00+07:00")));
        assertEquals(
                Duration.ZERO, calendar.workingTime(at("2023-05-01T09:00:00+07:00"), at("2024-05-01T09:00:00+07:00")));
    }

    @Test
    void twentyYearsAreReachedAndNoMore() {
        WorkingCalendar mondays =
                new WorkingCalendar("MON/1", ZONE, List.of(new Regime(LocalDate.EPOCH, MONDAYS)), Map.of(), List.of());
        Instant start = at("2024-01-01T08:00:00+07:00");
        // 2024-01-01 is a Monday; 1043 weeks on is 2043-12-28
        assertEquals(at("2043-12-28T08:00:00+07:00"), mondays.dueAt(Limit.workingDays(1043), start));
        assertThrows(NoWorkingTimeException.class, () -> mondays.dueAt(Limit.workingDays(1050), start));
        assertThrows(NoWorkingTimeException.class, () -> mondays.dueAt(Limit.workingDays(36_500), start));
        assertThrows(NoWorkingTimeException.class, () -> mondays.dueAt(Limit.workingHours(36_500), start));
        assertThrows(NoWorkingTimeException.class, () -> mondays.plusWorking(start, Duration.ofHours(4 * 1050)));
        assertThrows(
                NoWorkingTimeException.class,
                () -> mondays.dueAt(
                        Limit.workingHours(1), start, List.of(new Pause(start, at("2044-12-01T08:00:00+07:00")))));
    }

    @Test
    void exactlyTwentyYearsAreStillWithin() {
        Instant monday = at("2024-12-30T08:00:00+07:00");
        WorkingCalendar mondays =
                new WorkingCalendar("MON/1", ZONE, List.of(new Regime(LocalDate.EPOCH, MONDAYS)), Map.of(), List.of());
        assertEquals(at("2044-12-26T08:00:00+07:00"), mondays.dueAt(Limit.workingDays(1043), monday));
        Map<DayOfWeek, List<Session>> always = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(d -> d, d -> List.of(Session.parse("08:00-12:00"))));
        WorkingCalendar daily =
                new WorkingCalendar("DAY/1", ZONE, List.of(new Regime(LocalDate.EPOCH, always)), Map.of(), List.of());
        Instant start = at("2024-01-02T09:00:00+07:00");
        assertEquals(at("2044-01-02T09:00:00+07:00"), daily.dueAt(new Limit(LimitRule.CALENDAR_DAYS, 7305), start));
        Limit longer = new Limit(LimitRule.CALENDAR_DAYS, 7306);
        assertThrows(NoWorkingTimeException.class, () -> daily.dueAt(longer, start));
    }

    @Test
    void aLimitMayEndWithTheYear() {
        assertEquals(
                at("2022-12-30T17:00:00+07:00"),
                STANDARD.dueAt(Limit.workingHours(1), at("2022-12-30T16:00:00+07:00")));
    }

    @Test
    void sessionsOfHalfMinutesAddUpToo() {
        WorkingCalendar calendar = TestCalendars.weekly(
                "HALF",
                ZONE,
                Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(d -> d, d -> List.of(Session.parse("08:00:30-08:02:00")))),
                Set.of(),
                Set.of());
        Explanation e = calendar.explain(Limit.workingMinutes(7), at("2022-11-22T06:00:00+07:00"), List.of());
        assertEquals(at("2022-11-26T08:01:30+07:00"), e.dueAt());
        assertEquals(
                7, e.intervals().stream().mapToInt(Interval::countedMinutes).sum());
    }

    @Test
    void anExtensionIsAnIntervalOfItsOwn() {
        Explanation e = explain(Limit.workingHours(1), "2022-11-22T09:00:00+07:00");
        assertSame(e, e.extended(e.dueAt()));
        Explanation extended = e.extended(at("2022-11-23T10:00:00+07:00"));
        assertEquals(at("2022-11-23T10:00:00+07:00"), extended.dueAt());
        assertEquals(60, extended.countedMinutes());
        assertEquals("""
                COUNTED 2022-11-22T09:00 2022-11-22T10:00 60
                EXTENSION 2022-11-22T10:00 2022-11-23T10:00 0
                """, read(extended));
    }

    @Test
    void noCalendarReachesBeyondItsCenturies() {
        assertEquals(at("1900-01-02T07:00:00+07:06:30"), STANDARD.normalise(at("1900-01-01T20:00:00+07:06:30")));
        assertThrows(NoWorkingTimeException.class, () -> STANDARD.normalise(at("1899-12-29T09:00:00+07:00")));
        assertEquals(at("2299-12-29T09:00:00+07:00"), STANDARD.normalise(at("2299-12-29T09:00:00+07:00")));
        assertThrows(NoWorkingTimeException.class, () -> STANDARD.normalise(at("2300-01-01T09:00:00+07:00")));
    }

    @Test
    void amountsHaveBounds() {
        assertEquals(36_500, new Limit(LimitRule.CALENDAR_DAYS, 36_500).amount());
        assertEquals(0, new Limit(LimitRule.WORKING_DAYS, 0).amount());
        assertEquals(23, new Limit(LimitRule.SAME_DAY, 23).amount());
        assertThrows(IllegalArgumentException.class, () -> new Limit(LimitRule.CALENDAR_DAYS, 36_501));
        assertThrows(IllegalArgumentException.class, () -> new Limit(LimitRule.WORKING_DAYS, -1));
        assertThrows(IllegalArgumentException.class, () -> new Limit(LimitRule.SAME_DAY, 24));
        assertThrows(IllegalArgumentException.class, () -> new Limit(LimitRule.SAME_DAY_OR_OPENING, 24));
    }

    @Test
    void timesHaveADirection() {
        Instant moment = at("2022-11-22T09:00:00+07:00");
        assertThrows(IllegalArgumentException.class, () -> new Pause(moment, moment.minusSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new Outage(moment, moment, new DayName("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> new Session(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertEquals("07:00-11:30", Session.parse("07:00-11:30").toString());
    }

    @Test
    void aDayWorkedForAnotherKeepsFridaysHours() {
        LocalDate saturday = LocalDate.parse("2022-11-26");
        WorkingCalendar calendar = new WorkingCalendar(
                "X/1",
                ZONE,
                STANDARD.regimes(),
                Map.of(
                        saturday,
                        new CalendarDay(saturday, CalendarDay.Kind.WORK, new DayName("Làm bù", "Made up"), null)),
                List.of());
        assertEquals(STANDARD.sessionsOn(LocalDate.parse("2022-11-25")), calendar.sessionsOn(saturday));
        assertEquals(List.of(), STANDARD.sessionsOn(saturday));
        assertEquals(at("2022-11-26T07:00:00+07:00"), calendar.normalise(at("2022-11-25T17:00:00+07:00")));
    }

    private static Explanation explain(Limit limit, String start) {
        return STANDARD.explain(limit, at(start), List.of());
    }

    private static String read(Explanation e) {
        return e.intervals().stream()
                .map(i -> i.kind() + " " + local(i.from()) + " " + local(i.to()) + " " + i.countedMinutes()
                        + (i.name() == null ? "" : " " + i.name().vi()) + "\n")
                .collect(Collectors.joining());
    }

    private static String local(Instant moment) {
        return moment.atZone(ZONE).toLocalDateTime().toString();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
