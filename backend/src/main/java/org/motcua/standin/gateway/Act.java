package org.motcua.standin.gateway;

/** What a payer, and a gateway that is not at its best, can do with a payment. */
enum Act {
    PAY,
    DECLINE,
    /** Nothing is done; the order runs out. */
    LEAVE,
    /** Paid; the callback comes some seconds after the payer has gone back. */
    PAY_LATE,
    /** Paid; the callback never comes. */
    PAY_LOST,
    /** Paid; the callback comes twice at once. */
    PAY_TWICE,
    /** Not paid; somebody who does not know the secret says it was. */
    FORGE,
    /** Paid; the callback names another amount. */
    PAY_OTHER_AMOUNT;

    boolean pays() {
        return name().startsWith("PAY");
    }
}
