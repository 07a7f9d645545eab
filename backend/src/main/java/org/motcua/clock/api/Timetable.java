package org.motcua.clock.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A calendar's working days, worked out a year at a time when first asked for, and kept. */
final class Timetable {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;
    /** How far ahead working time is looked for before the calendar is called empty. */
    static final int HORIZON_YEARS = 20;

    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final AtomicReferenceArray<Year> years = new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    /**
     * The working days of one year.
     *
     * @param from for each day of the year the index of the first working day at or after it
     * @param total its working time
     * @param laps worked out when first asked for; two threads may do so at once, with the same result
     */
    private record Year(int year, WorkingDay[] days, int[] from, long total, Lap[] laps) {}

    Timetable(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.zone = calendar.zone();
    }

    /** The first working day that is not over at a moment. */
    WorkingDay ending(long moment) {
        WorkingDay day = atOrAfter(Micros.epochDay(moment, zone));
        return moment < day.last() ? day : next(day);
    }

    WorkingDay atOrAfter(long epochDay) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        Year year = year(date.getYear());
        int index = year.from()[date.getDayOfYear() - 1];
        return index < year.days().length ? year.days()[index] : firstAfter(year.year());
    }

    WorkingDay next(WorkingDay day) {
        return nth(day, 1);
    }

    /** The n-th working day after a working day. */
    WorkingDay nth(WorkingDay day, int n) {
        Year year = year(day.year());
        long index = (long) day.index() + n;
        while (index >= year.days().length) {
            index -= year.days().length;
            year = within(day.year(), year.year() + 1);
        }
        return year.days()[(int) index];
    }

    /** The moment at which so much working time has passed since another; the moment itself when none need pass. */
    long plus(long moment, long work) {
        if (work == 0) {
            return moment;
        }
        WorkingDay begin = ending(moment);
        Year year = year(begin.year());
        long wanted = begin.before() + begin.worked(moment) + work;
        while (wanted > year.total()) {
            wanted -= year.total();
            year = within(begin.year(), year.year() + 1);
        }
        WorkingDay day = holding(year.days(), wanted);
        return day.after(wanted - day.before());
    }

    /** Working time between two moments, the second not before the first. */
    long work(long from, long to) {
        int first = yearOf(from);
        int last = yearOf(to);
        long sum = workedInYear(to) - workedInYear(from);
        for (int y = first; y < last; y++) {
            sum += year(y).total();
        }
        return sum;
    }

    Lap lap(WorkingDay day) {
        Lap[] laps = year(day.year()).laps();
        Lap known = laps[day.index()];
        if (known == null) {
            known = Lap.of(day, next(day).first(), this);
            laps[day.index()] = known;
        }
        return known;
    }

    /** Names time without work between two moments, day by day; days of the same kind and name become one interval. */
    List<Interval> idle(long from, long to) {
        List<Interval> found = new ArrayList<>();
        Offday kind = null;
        long since = from;
        for (long at = from; at < to; ) {
            LocalDate day = LocalDate.ofEpochDay(Micros.epochDay(at, zone));
            Offday here = calendar.offday(day);
            if (!here.equals(kind)) {
                add(found, since, at, kind);
                kind = here;
                since = at;
            }
            at = Micros.of(day.plusDays(1).atStartOfDay(zone).toInstant());
        }
        add(found, since, to, kind);
        return found;
    }

    private static void add(List<Interval> found, long from, long to, @org.jspecify.annotations.Nullable Offday kind) {
        if (kind != null) {
            found.add(new Interval(Micros.instant(from), Micros.instant(to), kind.kind(), 0, kind.name()));
        }
    }

    private int yearOf(long moment) {
        return LocalDate.ofEpochDay(Micros.epochDay(moment, zone)).getYear();
    }

    private long workedInYear(long moment) {
        LocalDate date = LocalDate.ofEpochDay(Micros.epochDay(moment, zone));
        Year year = year(date.getYear());
        int index = year.from()[date.getDayOfYear() - 1];
        if (index == year.days().length) {
            return year.total();
        }
        return year.days()[index].before() + year.days()[index].worked(moment);
    }

    /** The day in which the year's working time up to {@code wanted} is used up: more than none, at most the year's. */
    private static WorkingDay holding(WorkingDay[] days, long wanted) {
        int low = 0;
        int high = days.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle].before() + days[middle].length() < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return days[low];
    }

    private WorkingDay firstAfter(int asked) {
        Year year = within(asked, asked + 1);
        while (year.days().length == 0) {
            year = within(asked, year.year() + 1);
        }
        return year.days()[0];
    }

    private Year within(int asked, int year) {
        if (year > asked + HORIZON_YEARS) {
            throw new NoWorkingTimeException("calendar " + calendar.version() + " has too little working time within "
                    + HORIZON_YEARS + " years of " + asked);
        }
        return year(year);
    }

    private Year year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NoWorkingTimeException("no calendar reaches the year " + year);
        }
        Year known = years.get(year - FIRST_YEAR);
        if (known == null) {
            known = workOut(year);
            years.set(year - FIRST_YEAR, known);
        }
        return known;
    }

    private Year workOut(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int[] from = new int[first.lengthOfYear()];
        List<WorkingDay> days = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < from.length; i++) {
            from[i] = days.size();
            LocalDate date = first.plusDays(i);
            List<Session> sessions = calendar.sessionsOn(date);
            if (!sessions.isEmpty()) {
                WorkingDay day = day(date, days.size(), sessions, total);
                days.add(day);
                total += day.length();
            }
        }
        return new Year(year, days.toArray(WorkingDay[]::new), from, total, new Lap[days.size()]);
    }

    private WorkingDay day(LocalDate date, int index, List<Session> sessions, long before) {
        long[] open = sessions.stream()
                .mapToLong(s -> Micros.of(date, s.open(), zone))
                .toArray();
        long[] close = sessions.stream()
                .mapToLong(s -> Micros.of(date, s.close(), zone))
                .toArray();
        long length = 0;
        for (int i = 0; i < open.length; i++) {
            length += close[i] - open[i];
        }
        return new WorkingDay(date.getYear(), index, date.toEpochDay(), open, close, before, length);
    }
}
