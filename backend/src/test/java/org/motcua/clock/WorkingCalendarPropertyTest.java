package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/** What holds for every calendar, limit and moment. */
class WorkingCalendarPropertyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FIRST = LocalDate.parse("2022-01-01");

    @Property(tries = 400)
    void laterBegunIsNeverEarlierDue(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("countedInWork") LimitRule rule,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 20_000) int minutes) {
        Limit limit = new Limit(rule, amount);
        assertFalse(
                calendar.dueAt(limit, start.plus(Duration.ofMinutes(minutes))).isBefore(calendar.dueAt(limit, start)));
    }

    @Property(tries = 400)
    void aLongerLimitIsNeverEarlierDue(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("growing") LimitRule rule,
            @ForAll @IntRange(min = 1, max = 30) int amount,
            @ForAll @IntRange(max = 10) int more,
            @ForAll("moments") Instant start) {
        assertFalse(calendar.dueAt(new Limit(rule, amount + more), start)
                .isBefore(calendar.dueAt(new Limit(rule, amount), start)));
    }

    @Property(tries = 400)
    void anEmptyPauseChangesNothing(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll("moments") Instant start) {
        Limit limit = new Limit(rule, amount);
        assertEquals(calendar.dueAt(limit, start), calendar.dueAt(limit, start, List.of(new Pause(start, start))));
    }

    @Property(tries = 400)
    void aPauseNeverBringsTheDueMomentForward(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        Limit limit = new Limit(rule, amount);
        Pause pause = new Pause(start, start.plus(Duration.ofMinutes(minutes)));
        assertFalse(calendar.dueAt(limit, start, List.of(pause)).isBefore(calendar.dueAt(limit, start)));
    }

    @Property(tries = 400)
    void dueMomentsLieInWorkingTimeOrAtAClose(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll("moments") Instant start) {
        Instant due = calendar.dueAt(new Limit(rule, amount), start);
        LocalDateTime at = LocalDateTime.ofInstant(due, ZONE);
        boolean atAClose = calendar.sessionsOn(at.toLocalDate()).stream()
                .anyMatch(s -> s.close().equals(at.toLocalTime()));
        assertTrue(calendar.isWorking(due) || atAClose, () -> due + " in " + calendar);
    }

    @Property(tries = 300)
    void whatIsConsumedCanBeMeasured(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 6000) int minutes) {
        Duration amount = Duration.ofMinutes(minutes);
        assertEquals(amount, calendar.workingTime(start, calendar.plusWorking(start, amount)));
    }

    @Property(tries = 300)
    void workingTimeAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant a,
            @ForAll("moments") Instant b,
            @ForAll("moments") Instant c) {
        assertEquals(calendar.workingTime(a, c), calendar.workingTime(a, b).plus(calendar.workingTime(b, c)));
    }

    @Property(tries = 60)
    void aCalendarWithoutWorkSaysSo(
            @ForAll LimitRule rule, @ForAll @IntRange(min = 1, max = 23) int amount, @ForAll("moments") Instant start) {
        WorkingCalendar never =
                TestCalendars.weekly("NEVER", ZONE, Map.of(), Set.of(), Set.of(LocalDate.ofInstant(start, ZONE)));
        assertThrows(NoWorkingTimeException.class, () -> never.dueAt(new Limit(rule, amount), start));
        assertThrows(NoWorkingTimeException.class, () -> never.normalise(start));
        assertEquals(Duration.ZERO, never.workingTime(start, start.plus(Duration.ofDays(30))));
    }

    @Provide
    Arbitrary<LimitRule> countedInWork() {
        // not CALENDAR_DAYS (a free day keeps the clock time) nor INTAKE (an hour more outside working time): the law
        // makes them jump
        return Arbitraries.of(
                LimitRule.WORKING_HOURS, LimitRule.WORKING_DAYS, LimitRule.WORKING_DAYS_END, LimitRule.SAME_DAY);
    }

    @Provide
    Arbitrary<LimitRule> growing() {
        // not SAME_DAY: its amount is an hour of day; not CALENDAR_DAYS: see above
        return Arbitraries.of(
                LimitRule.WORKING_HOURS, LimitRule.WORKING_DAYS, LimitRule.WORKING_DAYS_END, LimitRule.INTAKE);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 200 * 24 * 60)
                .map(m -> FIRST.plusDays(20).atStartOfDay(ZONE).toInstant().plus(Duration.ofMinutes(m)));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 365).map(FIRST::plusDays);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), sessions())
                                .ofMinSize(1)
                                .ofMaxSize(7),
                        days.set().ofMaxSize(30),
                        days.set().ofMaxSize(8))
                .as((sessions, off, work) -> TestCalendars.weekly("RANDOM", ZONE, sessions, off, work));
    }

    /** One to three sessions, in order and apart. */
    private static Arbitrary<List<Session>> sessions() {
        return Arbitraries.integers()
                .between(0, 95)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(quarters -> {
                    List<LocalTime> edges = quarters.stream()
                            .sorted()
                            .map(q -> LocalTime.MIN.plusMinutes(q * 15L))
                            .toList();
                    List<Session> sessions = new ArrayList<>();
                    for (int i = 0; i + 1 < edges.size(); i += 2) {
                        sessions.add(new Session(edges.get(i), edges.get(i + 1)));
                    }
                    return sessions;
                });
    }
}
