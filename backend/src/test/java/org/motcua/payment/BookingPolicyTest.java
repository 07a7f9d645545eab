package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What money pays. */
class BookingPolicyTest {
    private static final BookingPolicy.Claim FIRST = claim(50_000, true);
    private static final BookingPolicy.Claim SECOND = claim(20_000, true);
    private static final BookingPolicy.Claim PAID = claim(30_000, false);

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"OPEN", "FAILED", "EXPIRED", "CANCELLED"})
    void theRightAmountPaysAllOfTheOrderWheneverItComes(OrderState state) {
        BookingPolicy.Decision d =
                BookingPolicy.decide(70_000, new BookingPolicy.Order(state, 70_000), List.of(FIRST, SECOND));
        assertEquals(List.of(FIRST, SECOND), d.paid());
        assertEquals(0, d.surplus());
        assertTrue(d.orderPaid());
    }

    @Test
    void whatIsPaidAlreadyTakesNothing() {
        BookingPolicy.Decision d = decide(80_000, OrderState.OPEN, 80_000, FIRST, PAID);
        assertEquals(List.of(FIRST), d.paid());
        assertEquals(30_000, d.surplus());
        assertTrue(d.orderPaid(), "its money came in whole");
    }

    @Test
    void aSecondPaymentOfAnOrderIsAllSurplus() {
        BookingPolicy.Decision d = decide(30_000, OrderState.PAID, 30_000, PAID);
        assertEquals(List.of(), d.paid());
        assertEquals(30_000, d.surplus());
        assertFalse(d.orderPaid(), "it is paid already");
    }

    @Test
    void tooLittlePaysWholeObligationsOnly() {
        BookingPolicy.Decision d = decide(60_000, OrderState.OPEN, 70_000, FIRST, SECOND);
        assertEquals(List.of(FIRST), d.paid());
        assertEquals(10_000, d.surplus());
        assertFalse(d.orderPaid());
        assertEquals(
                List.of(SECOND),
                decide(49_999, OrderState.OPEN, 70_000, FIRST, SECOND).paid());
        assertEquals(
                List.of(),
                decide(19_999, OrderState.OPEN, 70_000, FIRST, SECOND).paid());
    }

    @Test
    void theRestThatWasMissingPaysTheOrder() {
        assertTrue(decide(30_000, OrderState.OPEN, 80_000, PAID, claim(30_000, true))
                .orderPaid());
        assertFalse(decide(1_000, OrderState.OPEN, 30_000, PAID).orderPaid(), "it paid nothing");
    }

    @Test
    void moneyWithoutAnOrderPaysWhatItWasCollectedFor() {
        BookingPolicy.Decision d = BookingPolicy.decide(50_000, null, List.of(FIRST));
        assertEquals(List.of(FIRST), d.paid());
        assertFalse(d.orderPaid());
        assertEquals(7, BookingPolicy.decide(7, null, List.of()).surplus());
    }

    @Property
    void everyDongIsPaidOrSurplusAndNothingIsPaidTwice(
            @ForAll @LongRange(min = 1, max = 1_000_000) long amount,
            @ForAll @Size(max = 6) List<@LongRange(min = 1, max = 400_000) Long> owed,
            @ForAll @Size(max = 4) List<@LongRange(min = 1, max = 400_000) Long> paid) {
        List<BookingPolicy.Claim> claims = new ArrayList<>();
        owed.forEach(a -> claims.add(claim(a, true)));
        paid.forEach(a -> claims.add(claim(a, false)));
        BookingPolicy.Decision d = BookingPolicy.decide(amount, null, claims);
        assertEquals(
                amount, d.paid().stream().mapToLong(BookingPolicy.Claim::amount).sum() + d.surplus());
        assertTrue(d.surplus() >= 0);
        assertTrue(d.paid().stream().allMatch(BookingPolicy.Claim::owed));
        assertEquals(d.paid().size(), d.paid().stream().distinct().count());
        assertTrue(
                claims.stream().filter(c -> c.owed() && !d.paid().contains(c)).allMatch(c -> c.amount() > d.surplus()),
                "what could have been paid was");
    }

    private static BookingPolicy.Decision decide(
            long amount, OrderState state, long orderAmount, BookingPolicy.Claim... claims) {
        return BookingPolicy.decide(amount, new BookingPolicy.Order(state, orderAmount), List.of(claims));
    }

    private static BookingPolicy.Claim claim(long amount, boolean owed) {
        return new BookingPolicy.Claim(UUID.randomUUID(), "H53.DEMO.10", amount, owed);
    }
}
