package org.motcua.payment;

/** Where an obligation stands. */
public enum ObligationState {
    OWED,
    PAID,
    /** Not owed any more; nothing was paid for it. */
    CANCELLED,
    /** Was paid, and was paid back. */
    REFUNDED
}
