package org.motcua.payment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.VietQr;

/** Orders in the words of the API. Pure. */
final class OrderViews {
    private OrderViews() {}

    /** What a transfer must say so that it is found in the bank's statement. */
    static String purpose(String number) {
        return "HS" + number;
    }

    /** @param merchant null when the operator has taken it out of the configuration */
    static OrderView of(OrderQueries.Order o, @Nullable Merchant merchant, boolean payer, Instant now) {
        // the job that ends it may not have come by yet
        OrderState state =
                o.state() == OrderState.OPEN && !now.isBefore(o.expiresAt()) ? OrderState.EXPIRED : o.state();
        boolean payable = payer && state == OrderState.OPEN;
        return new OrderView(
                o.id(),
                o.number(),
                state,
                o.way(),
                o.amount(),
                o.items().stream()
                        .map(i -> new OrderView.Item(i.obligation(), i.dossier(), i.reason(), i.state(), i.amount()))
                        .toList(),
                o.createdAt(),
                o.expiresAt(),
                payable ? o.redirectUrl() : null,
                payable && merchant != null && o.way() == PayWay.VIETQR ? transfer(o, merchant.bank()) : null,
                o.paidAt(),
                o.items().stream()
                        .map(OrderQueries.Item::receipt)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static OrderView.Transfer transfer(OrderQueries.Order o, Merchant.BankAccount bank) {
        return new OrderView.Transfer(
                VietQr.transfer(bank, o.amount(), o.number(), purpose(o.number())),
                "/api/v1/payment-orders/" + o.id() + "/vietqr.svg",
                bank.bank(),
                bank.number(),
                bank.name(),
                purpose(o.number()));
    }
}
