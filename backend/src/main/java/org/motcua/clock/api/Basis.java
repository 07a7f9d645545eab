package org.motcua.clock.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A limit laid on a calendar as if nothing ever stood still. Moments in {@link Micros}.
 *
 * @param from the start, or the next opening after it
 * @param countFrom before it working time of the first day is not counted
 * @param grace working time that passes before counting begins
 * @param counted how much is counted: working time, or any time for a limit in calendar days
 * @param end where counting ends, which a limit in calendar days may do outside working time
 * @param due the due moment
 */
record Basis(long from, long countFrom, long grace, long counted, long end, long due) {

    static Basis of(Limit limit, long start, Timetable table, ZoneId zone) {
        WorkingDay first = table.ending(start);
        long from = first.workingMoment(start);
        int n = limit.amount();
        return switch (limit.rule()) {
            case WORKING_HOURS -> consumed(from, 0, n * Micros.HOUR, table);
            case WORKING_MINUTES -> consumed(from, 0, n * Micros.MINUTE, table);
            case INTAKE -> consumed(from, from == start ? 0 : Micros.HOUR, n * Micros.HOUR, table);
            case INTAKE_FIRST_HOUR -> consumed(from, 0, from == start ? n * Micros.HOUR : Micros.HOUR, table);
            case WORKING_DAYS -> sameTime(from, table.nth(first, n), table, zone);
            case WORKING_DAYS_END ->
                closing(from, n == 0 ? from : table.next(first).first(), table.nth(first, n), table);
            case CALENDAR_DAYS -> calendarDays(from, n, table, zone);
            case SAME_DAY ->
                isAfter(from, n, zone)
                        ? closing(from, table.next(first).first(), table.next(first), table)
                        : closing(from, from, first, table);
            case SAME_DAY_OR_OPENING ->
                isAfter(from, n, zone) ? opening(from, table.next(first).first()) : closing(from, from, first, table);
        };
    }

    private static Basis consumed(long from, long grace, long work, Timetable table) {
        long due = table.plus(from, grace + work);
        return new Basis(from, from, grace, work, due, due);
    }

    private static Basis sameTime(long from, WorkingDay day, Timetable table, ZoneId zone) {
        long due = day.workingMoment(like(from, day, zone));
        return new Basis(from, from, 0, table.work(from, due), due, due);
    }

    private static Basis closing(long from, long countFrom, WorkingDay day, Timetable table) {
        return new Basis(from, countFrom, 0, table.work(countFrom, day.last()), day.last(), day.last());
    }

    private static Basis opening(long from, long due) {
        return new Basis(from, due, 0, 0, due, due);
    }

    private static Basis calendarDays(long from, int n, Timetable table, ZoneId zone) {
        LocalDateTime then = Micros.local(from, zone).plusDays(n);
        WorkingDay day = table.atOrAfter(then.toLocalDate().toEpochDay());
        long due = day.workingMoment(like(from, day, zone));
        long end = Math.min(due, Micros.of(then.toLocalDate(), then.toLocalTime(), zone));
        return new Basis(from, from, 0, end - from, end, due);
    }

    /** The clock time of a moment on another day. */
    private static long like(long moment, WorkingDay day, ZoneId zone) {
        LocalTime time = Micros.local(moment, zone).toLocalTime();
        return Micros.of(LocalDate.ofEpochDay(day.epochDay()), time, zone);
    }

    private static boolean isAfter(long moment, int hour, ZoneId zone) {
        return Micros.local(moment, zone).toLocalTime().isAfter(LocalTime.of(hour, 0));
    }
}
