package org.motcua.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.ledger.Account;

/**
 * Money that came in for certain, as its source tells it.
 *
 * @param merchant whose number it is: the merchant's key, the bank account, the cashier's or agent's agency
 * @param externalId the source's own number for it; with source and merchant unique for ever
 * @param order the order it pays; null when it was collected for obligations directly
 * @param obligations what it is meant to pay, in this order; not looked at when there is an order, which knows its items
 * @param agency who collects: in its books stands what pays nothing
 * @param into where the money lies now
 * @param at when it was paid, as the source says
 */
public record Movement(
        MovementSource source,
        String merchant,
        String externalId,
        @Nullable UUID order,
        List<UUID> obligations,
        String agency,
        Account into,
        long amount,
        Settlement.Method method,
        Instant at) {

    public Movement {
        obligations = List.copyOf(obligations);
        if (amount <= 0) {
            throw new IllegalArgumentException("money that came in is more than nothing: " + amount);
        }
    }
}
