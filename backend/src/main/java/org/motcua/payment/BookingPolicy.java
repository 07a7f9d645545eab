package org.motcua.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What money that came in pays. Obligations are paid whole or not at all, in their order, as far as the money goes; what is paid or
 * cancelled already takes nothing. It does not matter whether the order is still open: late money pays what is still owed. Pure.
 */
final class BookingPolicy {
    private BookingPolicy() {}

    /** An obligation that the money is meant for. */
    record Claim(UUID obligation, String agency, long amount, boolean owed) {}

    /** The order that the money is for. */
    record Order(OrderState state, long amount) {}

    /**
     * What is to be done.
     *
     * @param surplus what pays nothing
     * @param orderPaid whether the order becomes paid by it
     */
    record Decision(List<Claim> paid, long surplus, boolean orderPaid) {}

    static Decision decide(long amount, @Nullable Order order, List<Claim> claims) {
        List<Claim> paid = new ArrayList<>();
        long left = amount;
        for (Claim claim : claims) {
            if (claim.owed() && claim.amount() <= left) {
                paid.add(claim);
                left -= claim.amount();
            }
        }
        return new Decision(List.copyOf(paid), left, order != null && isPaid(amount, order, claims, paid));
    }

    /** Paid in full at once, or nothing of it is owed any more now. */
    private static boolean isPaid(long amount, Order order, List<Claim> claims, List<Claim> paid) {
        boolean settled = !paid.isEmpty() && claims.stream().allMatch(c -> !c.owed() || paid.contains(c));
        return order.state() != OrderState.PAID && (amount >= order.amount() || settled);
    }
}
