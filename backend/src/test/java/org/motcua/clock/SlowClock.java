package org.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.Interval;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Outage;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/**
 * The law's arithmetic once more, minute by minute and as plainly as it can be written: what the fast one is compared with. Knows whole
 * minutes of 2022 to 2026 in Vietnam only.
 */
final class SlowClock {
    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final LocalDate FIRST = LocalDate.parse("2022-01-01");
    private static final int DAYS = 5 * 365;
    private static final int DAY = 24 * 60;

    private final WorkingCalendar calendar;
    private final boolean[] work = new boolean[DAYS * DAY];
    private final Interval.Kind[] idle = new Interval.Kind[DAYS * DAY];

    /** A time in which a clock stands still, in minutes. */
    private record Stop(int from, int to, Interval.Kind kind) {}

    /** A limit laid on the calendar as if nothing ever stood still, in minutes. */
    private record Laid(int from, int countFrom, int grace, int counted, int end, int due) {}

    SlowClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Instant dueAt(Limit limit, Instant start, List<Pause> pauses) {
        int at = minute(start);
        return instant(moved(limit, laid(limit, at).due(), stops(at, pauses)));
    }

    /** What each minute from the start to the due moment is. */
    List<Interval.Kind> minutes(Limit limit, Instant start, List<Pause> pauses) {
        int at = minute(start);
        Laid laid = laid(limit, at);
        List<Stop> stops = stops(at, pauses);
        int due = moved(limit, laid.due(), stops);
        List<Stop> moving = moving(limit, laid.due(), stops);
        int grace = laid.grace();
        int left = laid.counted();
        List<Interval.Kind> kinds = new ArrayList<>();
        for (int m = at; m < due; m++) {
            int now = m;
            Stop stop = moving.stream()
                    .filter(s -> s.from() <= now && now < s.to())
                    .findFirst()
                    .orElse(null);
            boolean anyTime =
                    limit.rule() == LimitRule.CALENDAR_DAYS && (m >= laid.from() && m < laid.end() || m >= laid.due());
            if (stop != null) {
                kinds.add(stop.kind());
            } else if (anyTime && left > 0) {
                left--;
                kinds.add(Interval.Kind.COUNTED);
            } else if (!works(m)) {
                kinds.add(idle[m]);
            } else if (m < laid.countFrom()) {
                kinds.add(Interval.Kind.START_DAY);
            } else if (grace > 0) {
                grace--;
                kinds.add(Interval.Kind.GRACE);
            } else if (left > 0 && limit.rule() != LimitRule.CALENDAR_DAYS) {
                left--;
                kinds.add(Interval.Kind.COUNTED);
            } else {
                kinds.add(Interval.Kind.BEYOND);
            }
        }
        return kinds;
    }

    int workBetween(Instant from, Instant to) {
        return work(minute(from), minute(to));
    }

    private Laid laid(Limit limit, int start) {
        int from = opening(start);
        int n = limit.amount();
        boolean inHours = from == start;
        return switch (limit.rule()) {
            case WORKING_MINUTES -> consumed(from, 0, n);
            case WORKING_HOURS -> consumed(from, 0, 60 * n);
            case INTAKE -> consumed(from, inHours ? 0 : 60, 60 * n);
            case INTAKE_FIRST_HOUR -> consumed(from, 0, inHours ? 60 * n : 60);
            case WORKING_DAYS -> {
                int due = like(from, nth(from, n));
                yield new Laid(from, from, 0, work(from, due), due, due);
            }
            case WORKING_DAYS_END -> closing(from, n == 0 ? from : firstOf(nth(from, 1)), nth(from, n));
            case CALENDAR_DAYS -> {
                int due = like(from, workingDay(from / DAY + n));
                int end = Math.min(due, from + n * DAY);
                yield new Laid(from, from, 0, end - from, end, due);
            }
            case SAME_DAY ->
                from % DAY > 60 * n
                        ? closing(from, firstOf(nth(from, 1)), nth(from, 1))
                        : closing(from, from, from / DAY);
            case SAME_DAY_OR_OPENING -> {
                int opening = firstOf(nth(from, 1));
                yield from % DAY > 60 * n
                        ? new Laid(from, opening, 0, 0, opening, opening)
                        : closing(from, from, from / DAY);
            }
        };
    }

    private Laid consumed(int from, int grace, int counted) {
        int due = plus(from, grace + counted);
        return new Laid(from, from, grace, counted, due, due);
    }

    private Laid closing(int from, int countFrom, int day) {
        int due = lastOf(day);
        return new Laid(from, countFrom, 0, work(countFrom, due), due, due);
    }

    private List<Stop> stops(int start, List<Pause> pauses) {
        List<Stop> all = new ArrayList<>();
        pauses.forEach(p -> all.add(new Stop(minute(p.from()), minute(p.to()), Interval.Kind.PAUSE)));
        for (Outage o : calendar.outages()) {
            all.add(new Stop(minute(o.from()), minute(o.to()), Interval.Kind.OUTAGE));
        }
        all.sort(Comparator.comparingInt(Stop::from));
        List<Stop> apart = new ArrayList<>();
        int free = start;
        for (Stop s : all) {
            if (s.to() > free) {
                apart.add(new Stop(Math.max(s.from(), free), s.to(), s.kind()));
                free = s.to();
            }
        }
        return apart;
    }

    private int moved(Limit limit, int first, List<Stop> stops) {
        int due = first;
        for (Stop s : stops) {
            if (s.kind() == Interval.Kind.PAUSE || s.from() < due) {
                due = limit.rule() == LimitRule.CALENDAR_DAYS
                        ? opening(due + s.to() - s.from())
                        : plus(due, work(s.from(), s.to()));
            }
        }
        return due;
    }

    private List<Stop> moving(Limit limit, int first, List<Stop> stops) {
        List<Stop> moving = new ArrayList<>();
        for (Stop s : stops) {
            if (s.kind() == Interval.Kind.PAUSE || s.from() < moved(limit, first, moving)) {
                moving.add(s);
            }
        }
        return moving;
    }

    private int opening(int minute) {
        int m = minute;
        while (!works(m)) {
            m++;
        }
        return m;
    }

    private int plus(int minute, int working) {
        int m = minute;
        for (int left = working; left > 0; m++) {
            left -= works(m) ? 1 : 0;
        }
        return m;
    }

    private int work(int from, int to) {
        int sum = 0;
        for (int m = from; m < to; m++) {
            sum += works(m) ? 1 : 0;
        }
        return sum;
    }

    private int workingDay(int day) {
        int d = day;
        while (work(d * DAY, (d + 1) * DAY) == 0) {
            d++;
        }
        return d;
    }

    private int nth(int minute, int n) {
        int d = minute / DAY;
        for (int i = 0; i < n; i++) {
            d = workingDay(d + 1);
        }
        return d;
    }

    private int firstOf(int day) {
        return opening(day * DAY);
    }

    private int lastOf(int day) {
        int m = (day + 1) * DAY;
        while (!works(m - 1)) {
            m--;
        }
        return m;
    }

    /** The clock time of a minute on a day with work; else that day's next opening, else its last close. */
    private int like(int minute, int day) {
        int m = day * DAY + minute % DAY;
        while (m < lastOf(day) && !works(m)) {
            m++;
        }
        return Math.min(m, lastOf(day));
    }

    private boolean works(int minute) {
        if (idle[minute / DAY * DAY] == null) {
            paint(minute / DAY);
        }
        return work[minute];
    }

    private void paint(int d) {
        LocalDate date = FIRST.plusDays(d);
        List<Session> sessions = calendar.sessionsOn(date);
        CalendarDay special = calendar.days().get(date);
        Interval.Kind whole = special == null || special.kind() == CalendarDay.Kind.WORK
                ? Interval.Kind.WEEKEND
                : special.kind() == CalendarDay.Kind.CLOSURE ? Interval.Kind.CLOSURE : Interval.Kind.HOLIDAY;
        for (int m = 0; m < DAY; m++) {
            boolean within = !sessions.isEmpty()
                    && m >= sessions.get(0).open().toSecondOfDay() / 60
                    && m < sessions.get(sessions.size() - 1).close().toSecondOfDay() / 60;
            idle[d * DAY + m] = sessions.isEmpty() ? whole : within ? Interval.Kind.BREAK : Interval.Kind.NIGHT;
        }
        for (Session s : sessions) {
            for (int m = s.open().toSecondOfDay() / 60; m < s.close().toSecondOfDay() / 60; m++) {
                work[d * DAY + m] = true;
            }
        }
    }

    static int minute(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, ZONE);
        return (int) (at.toLocalDate().toEpochDay() - FIRST.toEpochDay()) * DAY
                + at.toLocalTime().toSecondOfDay() / 60;
    }

    static Instant instant(int minute) {
        return FIRST.atStartOfDay().plusMinutes(minute).toInstant(ZONE);
    }
}
