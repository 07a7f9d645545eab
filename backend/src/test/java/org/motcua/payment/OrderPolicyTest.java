package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.payment.gateway.Merchant;
import org.motcua.shared.ProblemException;

/** What one order may hold, and in whose books it stands. */
class OrderPolicyTest {
    private static final String ME = "demo|citizen-1";
    private static final Obligation MINE = Owed.of("A", ME, 5_000, ObligationState.OWED);
    private static final Merchant MERCHANT =
            new Merchant("m", "DISTRICT", PayWay.VNPAY, "M1", null, "", "", Merchant.BankAccount.NONE);

    @Test
    void whatIsMineAndOwedCanBePaid() {
        assertDoesNotThrow(() -> OrderPolicy.requirePayable(1, List.of(MINE), ME));
    }

    @Test
    void whatIsNotThereCannot() {
        assertRefused(PaymentProblem.OBLIGATION_NOT_FOUND, 2, MINE);
    }

    @Test
    void whatIsSomebodyElsesCannot() {
        assertRefused(PaymentProblem.NOT_YOURS, 2, MINE, Owed.of("A", "demo|citizen-2", 1, ObligationState.OWED));
    }

    @Test
    void whatIsPaidCannotBePaidAgain() {
        assertRefused(PaymentProblem.NOT_OWED, 2, MINE, Owed.of("A", ME, 1, ObligationState.PAID));
    }

    @Test
    void itStandsInTheBooksOfTheOneAgencyElseOfTheMerchants() {
        Obligation another = Owed.of("B", ME, 1, ObligationState.OWED);
        assertEquals("A", OrderPolicy.agency(List.of(MINE, MINE), MERCHANT));
        assertEquals("DISTRICT", OrderPolicy.agency(List.of(MINE, another), MERCHANT));
    }

    private static void assertRefused(PaymentProblem why, int wanted, Obligation... found) {
        ProblemException e =
                assertThrows(ProblemException.class, () -> OrderPolicy.requirePayable(wanted, List.of(found), ME));
        assertEquals(why, e.type());
    }
}
