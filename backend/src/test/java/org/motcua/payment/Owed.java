package org.motcua.payment;

import java.util.UUID;

/** Obligations as far as deciding about them goes. */
public final class Owed {
    private Owed() {}

    public static Obligation of(String agency, String payer, long amount, ObligationState state) {
        Obligation o = new Obligation();
        o.id = UUID.randomUUID();
        o.agency = agency;
        o.payer = payer;
        o.amount = amount;
        o.state = state;
        return o;
    }
}
