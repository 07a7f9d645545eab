package org.motcua.payment;

import org.jspecify.annotations.Nullable;
import org.motcua.payment.gateway.PaymentGateway.Asked;

/** What a gateway's news of an order, rightly signed, leads to: in the order exists → amount → news or not (§17.2). Pure. */
final class NewsPolicy {
    private NewsPolicy() {}

    /** What to do. */
    enum Step {
        /** The merchant has no such order. */
        NO_ORDER,
        /** Nothing is to be booked: it is not what the order costs. */
        WRONG_AMOUNT,
        /** Nothing new. */
        NOTHING,
        BOOK,
        FAIL
    }

    /**
     * The order that the news is about.
     *
     * @param booked whether this very payment is in the books
     */
    record Order(long amount, boolean booked) {}

    /** @throws IllegalStateException for a payment without a number, which could not be told from another */
    static Step decide(@Nullable Order order, Asked news) {
        if (order == null) {
            return Step.NO_ORDER;
        }
        if (news instanceof Asked.Paid paid) {
            return paid(order, paid);
        }
        return news instanceof Asked.Failed ? Step.FAIL : Step.NOTHING;
    }

    private static Step paid(Order order, Asked.Paid paid) {
        if (paid.externalId().isEmpty()) {
            throw new IllegalStateException("a payment without a number cannot be told from another");
        }
        if (paid.amount() != order.amount()) {
            return Step.WRONG_AMOUNT;
        }
        return order.booked() ? Step.NOTHING : Step.BOOK;
    }
}
