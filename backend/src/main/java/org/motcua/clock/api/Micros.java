package org.motcua.clock.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments as microseconds since 1970, as precise as the database keeps them. */
final class Micros {
    static final long MINUTE = 60_000_000L;
    static final long HOUR = 60 * MINUTE;
    private static final long SECOND = 1_000_000L;
    private static final long DAY_SECONDS = 86_400;

    private Micros() {}

    static long of(Instant moment) {
        return moment.getEpochSecond() * SECOND + moment.getNano() / 1000;
    }

    static long of(LocalDate day, LocalTime time, ZoneId zone) {
        return of(day.atTime(time).atZone(zone).toInstant());
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, SECOND), Math.floorMod(micros, SECOND) * 1000);
    }

    static LocalDateTime local(long micros, ZoneId zone) {
        return LocalDateTime.ofInstant(instant(micros), zone);
    }

    /** The day it is there, counted from 1970. */
    static long epochDay(long micros, ZoneId zone) {
        long second = Math.floorDiv(micros, SECOND);
        int offset = zone.getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        return Math.floorDiv(second + offset, DAY_SECONDS);
    }
}
