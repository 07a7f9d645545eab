package org.motcua.payment.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** The drawer's arithmetic. */
class ShiftPolicyTest {
    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 100_000).list().ofSize(ShiftPolicy.DENOMINATIONS.size());
    }

    @Property
    void theDrawerIsTheSumOfItsNotes(@ForAll("counts") List<Integer> counts) {
        long sum = 0;
        List<CashCount> counted = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            counted.add(new CashCount(ShiftPolicy.DENOMINATIONS.get(i), counts.get(i)));
            sum += (long) ShiftPolicy.DENOMINATIONS.get(i) * counts.get(i);
        }
        assertEquals(sum, ShiftPolicy.sum(counted));
    }

    /** A day of takings and pay-outs, each in cash, leaves what it should. */
    @Property
    void whatShouldBeThereIsWhatCameLessWhatWent(
            @ForAll @LongRange(min = 0, max = 10_000_000) long opening,
            @ForAll List<@LongRange(min = 1, max = 5_000_000) Long> takings,
            @ForAll @IntRange(min = 0, max = 100) int percentBack) {
        long in = takings.stream().mapToLong(Long::longValue).sum();
        long out = in * percentBack / 100;
        long expected = ShiftPolicy.expected(opening, in, out);
        assertEquals(opening + in - out, expected);
        assertEquals(0, ShiftPolicy.difference(expected, expected, null));
        assertEquals(-1, ShiftPolicy.difference(expected, expected - 1, "rơi mất"));
    }

    @Property
    void changeAndPriceAreWhatWasHandedOver(
            @ForAll @LongRange(min = 1, max = 100_000_000) long amount,
            @ForAll @LongRange(min = 0, max = 100_000_000) long more) {
        assertEquals(amount + more, amount + ShiftPolicy.change(amount, amount + more));
        assertTrue(ShiftPolicy.change(amount, null) == 0);
    }

    @Test
    void refusesWhatCannotBe() {
        assertEquals(DeskProblem.DENOMINATION, refusal(() -> ShiftPolicy.sum(List.of(new CashCount(30_000, 1)))));
        assertEquals(
                DeskProblem.DENOMINATION,
                refusal(() -> ShiftPolicy.sum(List.of(new CashCount(500, 1), new CashCount(500, 2)))));
        assertEquals(DeskProblem.NOTE_NEEDED, refusal(() -> ShiftPolicy.difference(100, 99, " ")));
        assertEquals(DeskProblem.TENDERED_TOO_LITTLE, refusal(() -> ShiftPolicy.change(100, 99L)));
    }

    private static Object refusal(Executable what) {
        return assertThrows(ProblemException.class, what).type();
    }
}
