package org.motcua.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/** Calendars of any kind around the turn of 2022 to 2023: two regimes, days off and worked, closures, outages. */
final class RandomCalendars {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final LocalDate FIRST = LocalDate.parse("2022-10-01");
    private static final int SPAN = 180;

    private RandomCalendars() {}

    static Arbitrary<WorkingCalendar> any() {
        Arbitrary<Map<DayOfWeek, List<Session>>> week = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), sessions())
                .ofMinSize(1)
                .ofMaxSize(7);
        return Combinators.combine(week, week, date(), days(), outages())
                .as((before, after, from, days, outages) -> new WorkingCalendar(
                        "RANDOM",
                        ZONE,
                        List.of(new Regime(LocalDate.EPOCH, before), new Regime(from, after)),
                        days,
                        outages));
    }

    /** Minutes of the span, as moments. */
    static Arbitrary<Integer> minutes() {
        int first = SlowClock.minute(FIRST.atStartOfDay(ZONE).toInstant());
        return Arbitraries.integers().between(first, first + SPAN * 24 * 60);
    }

    static Arbitrary<List<Pause>> pauses() {
        return span().list()
                .ofMaxSize(3)
                .map(spans -> spans.stream()
                        .map(s -> new Pause(SlowClock.instant(s[0]), SlowClock.instant(s[1])))
                        .toList());
    }

    private static Arbitrary<List<Outage>> outages() {
        return span().filter(s -> s[0] < s[1])
                .list()
                .ofMaxSize(2)
                .map(spans -> spans.stream()
                        .map(s -> new Outage(
                                SlowClock.instant(s[0]), SlowClock.instant(s[1]), new DayName("Mất điện", "No power")))
                        .toList());
    }

    private static Arbitrary<int[]> span() {
        return Combinators.combine(minutes(), Arbitraries.integers().between(0, 12_000))
                .as((from, length) -> new int[] {from, from + length});
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.integers().between(0, SPAN + 60).map(FIRST::plusDays);
    }

    private static Arbitrary<Map<LocalDate, CalendarDay>> days() {
        return Combinators.combine(date(), Arbitraries.of(CalendarDay.Kind.class))
                .as((day, kind) -> new CalendarDay(day, kind, new DayName(kind.name(), kind.name()), null))
                .list()
                .ofMaxSize(40)
                .map(list -> {
                    Map<LocalDate, CalendarDay> days = new HashMap<>();
                    list.forEach(d -> days.put(d.day(), d));
                    return days;
                });
    }

    /** One to three sessions, in order; two may touch. */
    private static Arbitrary<List<Session>> sessions() {
        return Arbitraries.integers()
                .between(0, 47)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(halves -> {
                    List<LocalTime> edges = halves.stream()
                            .sorted()
                            .map(h -> LocalTime.MIN.plusMinutes(h * 30L))
                            .toList();
                    List<Session> sessions = new ArrayList<>();
                    int step = edges.size() == 3 ? 1 : 2;
                    for (int i = 0; i + 1 < edges.size(); i += step) {
                        sessions.add(new Session(edges.get(i), edges.get(i + 1)));
                    }
                    return sessions;
                });
    }
}
