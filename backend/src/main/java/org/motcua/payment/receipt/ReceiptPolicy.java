package org.motcua.payment.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/**
 * When a receipt may cease to be in force. A cashier corrects what was issued today; later it is the accountant's, for the day may have been
 * reported. Money that is kept always has a receipt in force (NĐ 123/2020/NĐ-CP Điều 36, unverified). Pure.
 */
final class ReceiptPolicy {
    private ReceiptPolicy() {}

    /** In what capacity somebody works on receipts of the agency. */
    record Desk(boolean cashier, boolean accountant) {}

    static void requireMayClose(Desk desk, Instant issuedAt, Instant now, ZoneId zone) {
        boolean today = LocalDate.ofInstant(issuedAt, zone).equals(LocalDate.ofInstant(now, zone));
        if (!desk.accountant() && !(desk.cashier() && today)) {
            throw ProblemException.of(DeskProblem.NOT_YOURS);
        }
    }

    /** @param returned whether the money was paid back, or is approved to be */
    static void requireCancellable(boolean returned) {
        if (!returned) {
            throw ProblemException.of(DeskProblem.RECEIPT_MONEY_KEPT);
        }
    }

    static void requireChange(String name, @Nullable String address, String newName, @Nullable String newAddress) {
        if (name.equals(newName) && Objects.equals(address, newAddress)) {
            throw ProblemException.of(DeskProblem.RECEIPT_UNCHANGED);
        }
    }
}
