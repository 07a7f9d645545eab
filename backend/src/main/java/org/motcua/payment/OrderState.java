package org.motcua.payment;

/** Where an order stands. All but OPEN are final, but for one thing: money that comes in late makes any of them PAID. */
public enum OrderState {
    OPEN,
    PAID,
    /** The gateway says that it was not paid and will not be. */
    FAILED,
    EXPIRED,
    CANCELLED
}
