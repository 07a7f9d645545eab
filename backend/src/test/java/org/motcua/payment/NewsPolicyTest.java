package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.motcua.payment.gateway.PaymentGateway.Asked;

/** What a gateway's news leads to. */
class NewsPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final NewsPolicy.Order NEW = new NewsPolicy.Order(5_000, false);
    private static final NewsPolicy.Order BOOKED = new NewsPolicy.Order(5_000, true);

    @Test
    void theOrderComesFirstThenTheAmountThenWhetherItIsNews() {
        assertEquals(NewsPolicy.Step.NO_ORDER, NewsPolicy.decide(null, paid("1", 5_000)));
        assertEquals(NewsPolicy.Step.WRONG_AMOUNT, NewsPolicy.decide(BOOKED, paid("1", 4_999)));
        assertEquals(NewsPolicy.Step.NOTHING, NewsPolicy.decide(BOOKED, paid("1", 5_000)));
        assertEquals(NewsPolicy.Step.BOOK, NewsPolicy.decide(NEW, paid("1", 5_000)));
    }

    @Test
    void whatWasNotPaidFailsOrWaits() {
        assertEquals(NewsPolicy.Step.FAIL, NewsPolicy.decide(NEW, new Asked.Failed("24")));
        assertEquals(NewsPolicy.Step.NOTHING, NewsPolicy.decide(NEW, new Asked.Pending()));
        assertEquals(NewsPolicy.Step.NO_ORDER, NewsPolicy.decide(null, new Asked.Failed("24")));
    }

    @Test
    void aPaymentWithoutANumberCannotBeTold() {
        assertThrows(IllegalStateException.class, () -> NewsPolicy.decide(NEW, paid("", 5_000)));
    }

    private static Asked paid(String number, long amount) {
        return new Asked.Paid(number, amount, NOW);
    }
}
