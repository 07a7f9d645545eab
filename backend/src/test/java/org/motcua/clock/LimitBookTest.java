package org.motcua.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.StatutoryLimit.Code;
import org.motcua.clock.api.Words;

/** Which version of a limit holds on a day. */
class LimitBookTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
    private static final LocalDate THIRD = LocalDate.of(2026, 1, 1);

    @Test
    void aDayHasTheVersionThatHoldsOnIt() {
        LimitBook book = book(version(1, FIRST, SECOND.minusDays(1)), version(2, SECOND, null));
        assertEquals(1, book.of(Code.INTAKE, SECOND.minusDays(1)).version());
        assertEquals(2, book.of(Code.INTAKE, SECOND).version());
    }

    @Test
    void ofSeveralThatHoldTheOneThatBeganLast() {
        LimitBook forwards = book(version(1, FIRST, null), version(2, SECOND, null), version(3, THIRD, null));
        LimitBook backwards = book(version(3, THIRD, null), version(2, SECOND, null), version(1, FIRST, null));
        for (LimitBook book : List.of(forwards, backwards)) {
            assertEquals(1, book.of(Code.INTAKE, FIRST).version());
            assertEquals(2, book.of(Code.INTAKE, SECOND).version());
            assertEquals(3, book.of(Code.INTAKE, THIRD).version());
        }
    }

    @Test
    void whereNoneHoldsTheEarliest() {
        LimitBook forwards = book(version(1, FIRST, FIRST), version(2, SECOND, SECOND));
        LimitBook backwards = book(version(2, SECOND, SECOND), version(1, FIRST, FIRST));
        for (LimitBook book : List.of(forwards, backwards)) {
            assertEquals(1, book.of(Code.INTAKE, FIRST.minusDays(1)).version());
            assertEquals(1, book.of(Code.INTAKE, THIRD).version());
            assertEquals(2, book.of(Code.INTAKE, SECOND).version());
        }
    }

    @Test
    void anotherLimitIsNotTaken() {
        LimitBook book = book(version(1, FIRST, null));
        assertThrows(IllegalStateException.class, () -> book.of(Code.OPINION, SECOND));
    }

    private static LimitBook book(StatutoryLimit... versions) {
        return new LimitBook(List.of(versions));
    }

    private static StatutoryLimit version(int version, LocalDate from, @Nullable LocalDate to) {
        return new StatutoryLimit(
                Code.INTAKE, version, from, to, Limit.workingDays(version), new Words("vi", "en"), "Điều 1", true);
    }
}
