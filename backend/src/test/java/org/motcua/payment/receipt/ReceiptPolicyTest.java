package org.motcua.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

class ReceiptPolicyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource({
        // the day is Vietnam's: 23:59 and 00:01 local are two
        "true,  false, 2026-11-25T01:00:00Z, 2026-11-25T16:59:00Z, true",
        "true,  false, 2026-11-25T16:59:00Z, 2026-11-25T17:01:00Z, false",
        "false, true,  2026-11-01T01:00:00Z, 2026-11-25T17:01:00Z, true",
        "true,  true,  2026-11-01T01:00:00Z, 2026-11-25T17:01:00Z, true",
        "false, false, 2026-11-25T01:00:00Z, 2026-11-25T02:00:00Z, false"
    })
    void aCashierCorrectsTodaysAnAccountantAll(
            boolean cashier, boolean accountant, Instant issued, Instant now, boolean may) {
        Executable closing =
                () -> ReceiptPolicy.requireMayClose(new ReceiptPolicy.Desk(cashier, accountant), issued, now, ZONE);
        if (may) {
            assertDoesNotThrow(closing);
        } else {
            assertEquals(DeskProblem.NOT_YOURS, refusal(closing));
        }
    }

    @Test
    void moneyThatIsKeptKeepsItsReceipt() {
        assertDoesNotThrow(() -> ReceiptPolicy.requireCancellable(true));
        assertEquals(DeskProblem.RECEIPT_MONEY_KEPT, refusal(() -> ReceiptPolicy.requireCancellable(false)));
    }

    @Test
    void aReplacementSaysSomethingElse() {
        assertEquals(DeskProblem.RECEIPT_UNCHANGED, refusal(() -> ReceiptPolicy.requireChange("An", null, "An", null)));
        assertDoesNotThrow(() -> ReceiptPolicy.requireChange("An", null, "Ân", null));
        assertDoesNotThrow(() -> ReceiptPolicy.requireChange("An", null, "An", "Gò Dầu"));
    }

    @Test
    void numbersHaveSevenDigitsAndSeriesTheirYear() {
        assertEquals("0000001", ReceiptForm.number(1));
        assertEquals("12345678", ReceiptForm.number(12_345_678));
        assertEquals("AA-26E", ReceiptForm.symbol(2026));
    }

    private static Object refusal(Executable closing) {
        return assertThrows(ProblemException.class, closing).type();
    }
}
