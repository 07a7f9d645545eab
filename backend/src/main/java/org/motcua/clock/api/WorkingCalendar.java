package org.motcua.clock.api;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * When an agency works, and the arithmetic of limits over it. Pure.
 *
 * @param version which calendars, in which versions, it is made of: {@code H53.DEMO/2 + H53.DEMO.07/1}
 * @param regimes the weekly hours in order of their first day; the first also holds for the days before it
 * @param days those that differ from their weekday
 * @param outages in order of their beginning; they may overlap
 */
public record WorkingCalendar(
        String version, ZoneId zone, List<Regime> regimes, Map<LocalDate, CalendarDay> days, List<Outage> outages) {

    /** How far ahead working time is looked for before the calendar is called empty. */
    private static final int HORIZON_DAYS = 400;

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

    /** The due moment of a limit begun at {@code start}, moved on by {@code pauses} in their order. */
    public Instant dueAt(Limit limit, Instant start, List<Pause> pauses) {
        Instant due = due(limit, start);
        for (Pause pause : pauses) {
            if (pause.isEmpty()) {
                continue;
            }
            due = limit.rule().countsWorkingTime()
                    ? plusWorking(due, workingTime(pause.from(), pause.to()))
                    : normalise(due.plus(Duration.between(pause.from(), pause.to())));
        }
        return due;
    }

    public Instant dueAt(Limit limit, Instant start) {
        return dueAt(limit, start, List.of());
    }

    private Instant due(Limit limit, Instant start) {
        int n = limit.amount();
        LocalDateTime from = local(normalise(start));
        return switch (limit.rule()) {
            case WORKING_HOURS -> plusWorking(start, Duration.ofHours(n));
            case INTAKE -> plusWorking(start, Duration.ofHours(isWorking(start) ? n : n + 1L));
            case WORKING_DAYS -> workingMomentOf(nthWorkingDay(from.toLocalDate(), n), from);
            case WORKING_DAYS_END -> lastClose(nthWorkingDay(from.toLocalDate(), n));
            case CALENDAR_DAYS ->
                workingMomentOf(workingDayFrom(from.toLocalDate().plusDays(n)), from);
            case SAME_DAY ->
                lastClose(
                        from.toLocalTime().isAfter(java.time.LocalTime.of(n, 0))
                                ? nthWorkingDay(from.toLocalDate(), 1)
                                : from.toLocalDate());
        };
    }

    /** The moment itself when inside working time, else the next opening. */
    public Instant normalise(Instant moment) {
        LocalDateTime at = local(moment);
        LocalDate day = at.toLocalDate();
        for (int i = 0; i <= HORIZON_DAYS; i++, day = day.plusDays(1)) {
            for (Session s : sessionsOn(day)) {
                LocalDateTime open = day.atTime(s.open());
                if (at.isBefore(open)) {
                    return instant(open);
                }
                if (at.isBefore(day.atTime(s.close()))) {
                    return moment;
                }
            }
        }
        throw none(moment);
    }

    public boolean isWorking(Instant moment) {
        LocalDateTime at = local(moment);
        return sessionsOn(at.toLocalDate()).stream()
                .anyMatch(s ->
                        !at.toLocalTime().isBefore(s.open()) && at.toLocalTime().isBefore(s.close()));
    }

    /** Consumes working time from {@code start}; ending exactly at a close means that close. Nothing to consume: the start itself. */
    public Instant plusWorking(Instant start, Duration amount) {
        if (amount.isZero()) {
            return start;
        }
        LocalDateTime at = local(normalise(start));
        Duration left = amount;
        int idle = 0;
        for (LocalDate day = at.toLocalDate(); idle <= HORIZON_DAYS; day = day.plusDays(1)) {
            List<Session> today = sessionsOn(day);
            idle = today.isEmpty() ? idle + 1 : 0;
            for (Session s : today) {
                LocalDateTime begin = max(day.atTime(s.open()), at);
                Duration room = Duration.between(begin, day.atTime(s.close()));
                if (room.isNegative() || room.isZero()) {
                    continue;
                }
                if (left.compareTo(room) <= 0) {
                    return instant(begin.plus(left));
                }
                left = left.minus(room);
            }
        }
        throw none(start);
    }

    /** Working time between two moments; negative when {@code to} is before {@code from}. */
    public Duration workingTime(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTime(to, from).negated();
        }
        LocalDateTime begin = local(from);
        LocalDateTime end = local(to);
        Duration sum = Duration.ZERO;
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            for (Session s : sessionsOn(day)) {
                Duration part = Duration.between(max(day.atTime(s.open()), begin), min(day.atTime(s.close()), end));
                sum = part.isNegative() ? sum : sum.plus(part);
            }
        }
        return sum;
    }

    private LocalDate nthWorkingDay(LocalDate day, int n) {
        LocalDate at = day;
        for (int i = 0; i < n; i++) {
            at = workingDayFrom(at.plusDays(1));
        }
        return at;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        LocalDate at = day;
        for (int i = 0; i <= HORIZON_DAYS; i++, at = at.plusDays(1)) {
            if (!sessionsOn(at).isEmpty()) {
                return at;
            }
        }
        throw none(day.atStartOfDay(zone).toInstant());
    }

    /** The clock time of {@code like} on {@code day}; outside its sessions the next opening of that day, else its last close. */
    private Instant workingMomentOf(LocalDate day, LocalDateTime like) {
        LocalDateTime wanted = day.atTime(like.toLocalTime());
        for (Session s : sessionsOn(day)) {
            if (wanted.isBefore(day.atTime(s.close()))) {
                return instant(max(wanted, day.atTime(s.open())));
            }
        }
        return lastClose(day);
    }

    private Instant lastClose(LocalDate day) {
        List<Session> today = sessionsOn(day);
        return instant(day.atTime(today.get(today.size() - 1).close()));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(zone).toInstant();
    }

    private static LocalDateTime max(LocalDateTime a, LocalDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    private NoWorkingTimeException none(Instant moment) {
        return new NoWorkingTimeException(
                "calendar " + version + " has no working time within " + HORIZON_DAYS + " days of " + moment);
    }
}
