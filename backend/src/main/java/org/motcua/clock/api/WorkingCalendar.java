package org.motcua.clock.api;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When an agency works, and the arithmetic of limits over it: exact to the microsecond, and able to say why. Pure, and safe to share. */
public final class WorkingCalendar {
    private static final Duration LONGEST = Duration.ofDays(Timetable.HORIZON_YEARS * 365L + 5);

    private final String version;
    private final ZoneId zone;
    private final List<Regime> regimes;
    private final Map<LocalDate, CalendarDay> days;
    private final List<Outage> outages;
    private final Timetable table;

    /**
     * @param version which calendars, in which versions, it is made of: {@code H53.DEMO/2 + H53.DEMO.07/1}
     * @param regimes the weekly hours in order of their first day; the first also holds for the days before it
     * @param days those that differ from their weekday
     * @param outages may overlap
     */
    public WorkingCalendar(
            String version, ZoneId zone, List<Regime> regimes, Map<LocalDate, CalendarDay> days, List<Outage> outages) {
        this.version = version;
        this.zone = zone;
        this.regimes = List.copyOf(regimes);
        this.days = Map.copyOf(days);
        this.outages = List.copyOf(outages);
        this.table = new Timetable(this);
    }

    public String version() {
        return version;
    }

    public ZoneId zone() {
        return zone;
    }

    public List<Regime> regimes() {
        return regimes;
    }

    public Map<LocalDate, CalendarDay> days() {
        return days;
    }

    public List<Outage> outages() {
        return outages;
    }

    @Override
    public String toString() {
        return "calendar " + version + " " + regimes + " " + days.values() + " " + outages;
    }

    public List<Session> sessionsOn(LocalDate day) {
        CalendarDay special = days.get(day);
        if (special != null && !special.isWorked()) {
            return List.of();
        }
        Regime regime = regimeOn(day);
        List<Session> own = regime.on(day.getDayOfWeek());
        return own.isEmpty() && special != null ? regime.on(DayOfWeek.FRIDAY) : own;
    }

    /** The weekly hours in force on a day. */
    public Regime regimeOn(LocalDate day) {
        int i = regimes.size() - 1;
        while (i > 0 && regimes.get(i).from().isAfter(day)) {
            i--;
        }
        return regimes.get(i);
    }

    /** What time without work on a day is called. */
    Offday offday(LocalDate day) {
        if (!sessionsOn(day).isEmpty()) {
            return Offday.NIGHT;
        }
        CalendarDay special = days.get(day);
        if (special == null || special.isWorked()) {
            return Offday.WEEKEND;
        }
        return new Offday(
                special.kind() == CalendarDay.Kind.CLOSURE ? Interval.Kind.CLOSURE : Interval.Kind.HOLIDAY,
                special.name());
    }

    /**
     * The due moment of a limit begun at {@code start}. Pauses, and outages that begin before it, move it on one after another: a limit
     * in working time by the working time inside, a limit in calendar days by the whole duration and then to the next opening.
     *
     * @throws NoWorkingTimeException when it would lie more than 20 years ahead
     */
    public Instant dueAt(Limit limit, Instant start, List<Pause> pauses) {
        Basis basis = basis(limit, start);
        return within(start, moved(limit, basis.due(), stops(start, pauses)).due());
    }

    public Instant dueAt(Limit limit, Instant start) {
        return dueAt(limit, start, List.of());
    }

    /** A due moment that somebody set, moved on by the pauses since then; it was set in knowledge of outages. */
    public Instant moved(Limit limit, Instant due, Instant since, List<Pause> pauses) {
        return within(
                since,
                moved(limit, Micros.of(due), Stop.of(pauses, List.of(), Micros.of(since)))
                        .due());
    }

    /** The due moment of {@link #dueAt(Limit, Instant, List)}, and every interval from the start to it. */
    public Explanation explain(Limit limit, Instant start, List<Pause> pauses) {
        Basis basis = basis(limit, start);
        Moved moved = moved(limit, basis.due(), stops(start, pauses));
        Instant due = within(start, moved.due());
        Walk walk = new Walk(table, basis, limit.rule().countsWorkingTime());
        return new Explanation(
                limit,
                Micros.instant(Micros.of(start)),
                Micros.instant(basis.from()),
                due,
                (int) (basis.counted() / Micros.MINUTE),
                walk.go(Micros.of(start), moved.by(), moved.due()),
                version);
    }

    /** The moment itself when inside working time, else the next opening. */
    public Instant normalise(Instant moment) {
        long at = Micros.of(moment);
        return Micros.instant(table.ending(at).workingMoment(at));
    }

    public boolean isWorking(Instant moment) {
        return normalise(moment).equals(Micros.instant(Micros.of(moment)));
    }

    /** Consumes working time from {@code start}; ending exactly at a close means that close. Nothing to consume: the start itself. */
    public Instant plusWorking(Instant start, Duration amount) {
        return within(start, table.plus(Micros.of(start), amount.toNanos() / 1000));
    }

    /** Working time between two moments; negative when {@code to} is before {@code from}. */
    public Duration workingTime(Instant from, Instant to) {
        return to.isBefore(from)
                ? workingTime(to, from).negated()
                : Duration.ofNanos(table.work(Micros.of(from), Micros.of(to)) * 1000);
    }

    private Basis basis(Limit limit, Instant start) {
        return Basis.of(limit, Micros.of(start), table, zone);
    }

    private List<Stop> stops(Instant start, List<Pause> pauses) {
        return Stop.of(pauses, outages, Micros.of(start));
    }

    /**
     * A due moment after all that moved it.
     *
     * @param by what lies before it; an outage after the due moment that held when it began moves nothing
     */
    private record Moved(long due, List<Stop> by) {}

    private Moved moved(Limit limit, long first, List<Stop> stops) {
        long due = first;
        List<Stop> by = new ArrayList<>(stops.size());
        for (Stop stop : stops) {
            if (stop.kind() == Interval.Kind.PAUSE || stop.from() < due) {
                due = limit.rule().countsWorkingTime()
                        ? table.plus(due, table.work(stop.from(), stop.to()))
                        : normalised(due + stop.to() - stop.from());
                by.add(stop);
            }
        }
        long end = due;
        by.removeIf(stop -> stop.from() >= end);
        return new Moved(due, by);
    }

    private long normalised(long moment) {
        return table.ending(moment).workingMoment(moment);
    }

    private static Instant within(Instant start, long due) {
        Instant moment = Micros.instant(due);
        if (Duration.between(start, moment).compareTo(LONGEST) > 0) {
            throw new NoWorkingTimeException("more than " + Timetable.HORIZON_YEARS + " years from " + start);
        }
        return moment;
    }
}
