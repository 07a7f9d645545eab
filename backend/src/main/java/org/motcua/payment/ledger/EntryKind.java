package org.motcua.payment.ledger;

/** Why money moved in the books; with its source, the name of an entry. */
public enum EntryKind {
    /** An obligation came into being. Source: the obligation. */
    RAISED,
    /** It will not be paid any more. Source: the obligation. */
    CANCELLED,
    /** Money came in. Source: the movement. */
    PAID,
    /** Money that paid nothing was put to an obligation after all. Source: the obligation. */
    REALLOCATED,
    /** A gateway passed on what it had taken. Source: the settlement. */
    SETTLED,
    /** A gateway keeps a fee back. Source: its file. */
    GATEWAY_FEE,
    /** Cash set out for the bank, or was handed over by the post. Source: the deposit or hand-over. */
    DEPOSITED,
    /** The bank has it. Source: its transaction. */
    DEPOSIT_ARRIVED,
    /** What of it never came. Source: the difference. */
    DEPOSIT_WRITTEN_OFF,
    /** Source: the refund. */
    REFUND_APPROVED,
    /** Source: the refund. */
    REFUND_PAID,
    /** A shift counted other than it should have. Source: the shift. */
    SHIFT_DIFFERENCE
}
