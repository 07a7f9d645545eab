package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;

/** Due moments that were worked out elsewhere, by other means. */
class ClockGoldenTest {
    private static final WorkingCalendar CALENDAR = TestCalendars.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "/clock-golden.csv", numLinesToSkip = 1)
    void theDueMomentIsTheKnownOne(LimitRule rule, int amount, String start, String pauses, String due) {
        assertEquals(at(due), CALENDAR.dueAt(new Limit(rule, amount), at(start), pauses(pauses)));
    }

    @Test
    void thereAreSixtyKnownCases() throws IOException {
        assertEquals(60, TestCalendars.text("/clock-golden.csv").lines().skip(1).count());
    }

    @Test
    void aDayBetweenHolidaysIsNotWorked() {
        assertTrue(CALENDAR.sessionsOn(java.time.LocalDate.parse("2022-09-02")).isEmpty());
        assertEquals(at("2022-09-05T07:00:00+07:00"), CALENDAR.normalise(at("2022-09-02T10:00:00+07:00")));
    }

    @Test
    void filedOutsideWorkingTimeIntakeHasOneHourMore() {
        Limit intake = new Limit(LimitRule.INTAKE, 8);
        assertEquals(at("2022-11-22T17:00:00+07:00"), CALENDAR.dueAt(intake, at("2022-11-22T07:00:00+07:00")));
        assertEquals(at("2022-11-23T08:00:00+07:00"), CALENDAR.dueAt(intake, at("2022-11-22T06:59:00+07:00")));
    }

    private static List<Pause> pauses(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(p -> new Pause(at(p.split("/")[0]), at(p.split("/")[1])))
                        .toList();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
