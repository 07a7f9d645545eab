package org.motcua.payment.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cashier's shift. Sums are whole đồng.
 *
 * @param cashIn cash taken, and cash that postal agents brought
 * @param cashOut paid back in cash
 * @param expected float + cashIn − cashOut: what should lie in the drawer
 * @param difference counted − expected, once it is counted
 * @param deposited what goes to the bank once it is looked over: counted − float
 * @param depositNumber what the slip must say, after {@code NT}, so that the deposit is found in the bank's statement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CashierShift")
public record ShiftView(
        UUID id,
        String agency,
        String cashier,
        String cashierName,
        ShiftState state,
        Instant openedAt,
        long openingFloat,
        long cashIn,
        long cashOut,
        long cardIn,
        int payments,
        long expected,
        @Nullable Instant closedAt,
        @Nullable Long counted,
        @Nullable Long difference,
        @Nullable List<CashCount> counts,
        @Nullable String note,
        @Nullable Instant reviewedAt,
        @Nullable String reviewerName,
        @Nullable String reviewNote,
        @Nullable Long deposited,
        @Nullable String depositNumber) {

    static ShiftView of(Shift s) {
        return new ShiftView(
                s.id,
                s.agency,
                s.cashier,
                s.cashierName,
                s.state,
                s.openedAt,
                s.openingFloat,
                s.cashIn,
                s.cashOut,
                s.cardIn,
                s.payments,
                s.expected(),
                s.closedAt,
                s.counted,
                s.counted == null ? null : s.counted - s.expected(),
                s.counts == null ? null : s.counts.items(),
                s.note,
                s.reviewedAt,
                s.reviewerName,
                s.reviewNote,
                s.deposited,
                s.depositNumber);
    }
}
