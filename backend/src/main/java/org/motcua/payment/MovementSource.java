package org.motcua.payment;

/** Who says that money came in; a movement's number is unique within its source and merchant. */
public enum MovementSource {
    VNPAY,
    NATIONAL_PLATFORM,
    /** A bank statement. */
    BANK,
    /** A cashier's desk. */
    COUNTER,
    /** A postal agent. */
    POSTAL
}
