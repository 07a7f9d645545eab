package org.motcua.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.clock.TestCalendars;
import org.motcua.shared.ProblemException;

/** Times in Vietnam's zone, +07:00. The office works 07:00–11:30 and 13:30–17:00 from Monday to Friday. */
class HotlineHoursTest {
    @ParameterizedTest(name = "{0}: open {1}, changes at {2}")
    @CsvSource({
        "2026-11-25T08:00:00+07:00, true, 2026-11-25T11:30:00+07:00",
        "2026-11-25T11:30:00+07:00, false, 2026-11-25T13:30:00+07:00",
        "2026-11-25T06:59:59+07:00, false, 2026-11-25T07:00:00+07:00",
        "2026-11-27T17:00:00+07:00, false, 2026-11-30T07:00:00+07:00",
    })
    void theOfficeAnswersWhenItWorks(Instant now, boolean open, Instant changes) {
        assertEquals(
                new HotlineHours.Now(open, changes),
                HotlineHours.at(now, HotlineOpening.OFFICE, null, TestCalendars.standard()));
    }

    @Test
    void hoursOfItsOwnKnowNoHolidays() {
        Map<DayOfWeek, List<String>> week = Map.of(DayOfWeek.SATURDAY, List.of("08:00-20:00"));
        Instant saturday = Instant.parse("2026-11-28T03:00:00Z");
        assertEquals(
                new HotlineHours.Now(true, Instant.parse("2026-11-28T13:00:00Z")),
                HotlineHours.at(saturday, HotlineOpening.OWN, week, TestCalendars.standard()));
        assertEquals(
                new HotlineHours.Now(false, Instant.parse("2026-12-05T01:00:00Z")),
                HotlineHours.at(saturday.plusSeconds(86_400), HotlineOpening.OWN, week, TestCalendars.standard()));
    }

    @Test
    void someLinesNeverClose() {
        assertEquals(
                new HotlineHours.Now(true, null),
                HotlineHours.at(Instant.EPOCH, HotlineOpening.ALWAYS, null, TestCalendars.standard()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12:00-08:00", "08:00-12:00 11:00-13:00"})
    void hoursOfItsOwnAreSomeAndInOrder(String sessions) {
        Map<DayOfWeek, List<String>> week =
                Map.of(DayOfWeek.MONDAY, sessions.isEmpty() ? List.of() : List.of(sessions.split(" ")));
        assertThrows(ProblemException.class, () -> HotlineHours.require(HotlineOpening.OWN, week));
    }

    @Test
    void otherOpeningsHaveNoHoursOfTheirOwn() {
        Map<DayOfWeek, List<String>> week = Map.of(DayOfWeek.MONDAY, List.of("08:00-12:00"));
        assertThrows(ProblemException.class, () -> HotlineHours.require(HotlineOpening.OFFICE, week));
        HotlineHours.require(HotlineOpening.OWN, week);
        HotlineHours.require(HotlineOpening.ALWAYS, null);
    }
}
