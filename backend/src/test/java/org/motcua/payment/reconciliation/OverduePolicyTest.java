package org.motcua.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.clock.TestCalendars;

/** Working days are those of the shipped calendar: 24/11/2026 is a holiday, 22 and 28/11 are weekends. */
class OverduePolicyTest {

    @ParameterizedTest
    @CsvSource({
        // Wednesday: Thursday and Friday have to pass
        "2026-11-25, 2, 2026-11-27, false",
        "2026-11-25, 2, 2026-11-28, true",
        // Friday: the weekend does not count, nor does the Tuesday that is off
        "2026-11-20, 2, 2026-11-25, false",
        "2026-11-20, 2, 2026-11-26, true",
        "2026-11-20, 1, 2026-11-24, true",
        "2026-11-20, 1, 2026-11-23, false",
        // the day itself, and days to come
        "2026-11-25, 0, 2026-11-25, true",
        "2026-11-25, 1, 2026-11-25, false",
        "2026-11-26, 1, 2026-11-25, false"
    })
    void soManyWorkingDaysHaveToPassInBetween(LocalDate since, int within, LocalDate today, boolean over) {
        assertEquals(over, OverduePolicy.isOver(since, within, today, TestCalendars.standard()));
    }
}
