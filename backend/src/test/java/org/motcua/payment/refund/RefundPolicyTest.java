package org.motcua.payment.refund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

class RefundPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // a need, of what was paid, taken of the one and of the other
        "50000, 50000, 0, 0, 50000",
        "50000, 50000, 20000, 20000, 30000",
        "50000, 50000, 0, 20000, 30000",
        "30000, 50000, 10000, 30000, 20000",
        "30000, 50000, 0, 40000, 10000",
        "50000, 50000, 50000, 50000, 0"
    })
    void whatIsLeftIsWithinTheNeedAndWithinWhatWasPaid(
            long amount, long paid, long ofNeed, long ofObligation, long left) {
        assertEquals(left, RefundPolicy.left(amount, paid, new RefundPolicy.Taken(ofNeed, ofObligation)));
    }

    @ParameterizedTest
    @CsvSource({"30000, , 30000", "30000, 1, 1", "30000, 30000, 30000"})
    void allThatIsLeftIsMeantWhenNothingIsSaid(long left, Long asked, long amount) {
        assertEquals(amount, RefundPolicy.amount(left, asked));
    }

    @ParameterizedTest
    @CsvSource({
        "30000, 30001, REFUND_AMOUNT",
        "30000, 0, REFUND_AMOUNT",
        "30000, -5, REFUND_AMOUNT",
        "0, , REFUND_OF_NOTHING",
        "0, 5, REFUND_OF_NOTHING"
    })
    void moreThanIsLeftIsNotPaidBack(long left, Long asked, DeskProblem refusal) {
        assertEquals(
                refusal,
                assertThrows(ProblemException.class, () -> RefundPolicy.amount(left, asked))
                        .type());
    }

    @Property
    void refundsTogetherAreNeverMoreThanWasPaid(
            @ForAll @LongRange(min = 1, max = 1_000_000) long paid,
            @ForAll @Size(max = 20) List<@IntRange(min = -10, max = 1_200_000) Integer> asked) {
        List<Long> granted = new ArrayList<>();
        for (int each : asked) {
            long taken = granted.stream().mapToLong(Long::longValue).sum();
            try {
                long left = RefundPolicy.left(paid, paid, new RefundPolicy.Taken(0, taken));
                granted.add(RefundPolicy.amount(left, each == 0 ? null : Long.valueOf(each)));
            } catch (ProblemException refused) {
                assertTrue(each < 0 || taken == paid || each > paid - taken, refused::toString);
            }
        }
        assertTrue(granted.stream().allMatch(g -> g > 0));
        assertTrue(granted.stream().mapToLong(Long::longValue).sum() <= paid);
    }
}
