package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Interval;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;

/** The fast clock against the plain one, for every calendar, limit, start and pause. */
class ExplanationPropertyTest {

    @Property(tries = 600)
    void theFastClockAgreesWithThePlainOneMinuteByMinute(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(max = 23) int amount,
            @ForAll("minutes") int start,
            @ForAll("pauses") List<Pause> pauses) {
        Limit limit = new Limit(rule, amount);
        Instant from = SlowClock.instant(start);
        SlowClock slow = new SlowClock(calendar);

        Explanation fast = calendar.explain(limit, from, pauses);

        assertEquals(slow.dueAt(limit, from, pauses), fast.dueAt());
        assertEquals(slow.minutes(limit, from, pauses), minutes(fast));
        assertEquals(fast.dueAt(), calendar.dueAt(limit, from, pauses));
        assertEquals(calendar.normalise(from), fast.countedFrom());
    }

    @Property(tries = 300)
    void anExplanationHasNoGapsAndItsMinutesAddUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(max = 23) int amount,
            @ForAll("minutes") int start,
            @ForAll @IntRange(max = 59_999_999) int micros,
            @ForAll("pauses") List<Pause> pauses) {
        Instant from = SlowClock.instant(start).plus(Duration.ofNanos(micros * 1000L));
        Explanation e = calendar.explain(new Limit(rule, amount), from, pauses);
        Instant at = from;
        for (Interval part : e.intervals()) {
            assertEquals(at, part.from());
            assertTrue(part.from().isBefore(part.to()));
            at = part.to();
        }
        assertTrue(e.intervals().isEmpty() || at.equals(e.dueAt()));
        assertEquals(
                e.countedMinutes(),
                e.intervals().stream().mapToInt(Interval::countedMinutes).sum());
        e.intervals().stream()
                .filter(part -> part.kind() != Interval.Kind.COUNTED)
                .forEach(part -> assertEquals(0, part.countedMinutes()));
    }

    @Property(tries = 300)
    void workingTimeIsTheMinutesOfWork(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("minutes") int from,
            @ForAll @IntRange(max = 200_000) int length) {
        Instant a = SlowClock.instant(from);
        Instant b = SlowClock.instant(from + length);
        assertEquals(Duration.ofMinutes(new SlowClock(calendar).workBetween(a, b)), calendar.workingTime(a, b));
        assertEquals(calendar.workingTime(a, b).negated(), calendar.workingTime(b, a));
    }

    @Property(tries = 300)
    void aMomentSetBySomebodyIsMovedByPausesAndNotByOutages(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll LimitRule rule,
            @ForAll @IntRange(max = 23) int amount,
            @ForAll("minutes") int start,
            @ForAll("pauses") List<Pause> pauses) {
        Limit limit = new Limit(rule, amount);
        Instant from = SlowClock.instant(start);
        WorkingCalendar calm = new WorkingCalendar(
                calendar.version(), calendar.zone(), calendar.regimes(), calendar.days(), List.of());
        Instant set = calm.dueAt(limit, from);
        assertEquals(calm.dueAt(limit, from, pauses), calendar.moved(limit, set, from, pauses));
    }

    private static List<Interval.Kind> minutes(Explanation e) {
        List<Interval.Kind> kinds = new ArrayList<>();
        for (Interval part : e.intervals()) {
            for (int m = SlowClock.minute(part.from()); m < SlowClock.minute(part.to()); m++) {
                kinds.add(part.kind());
            }
        }
        return kinds;
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return RandomCalendars.any();
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return RandomCalendars.minutes();
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return RandomCalendars.pauses();
    }
}
