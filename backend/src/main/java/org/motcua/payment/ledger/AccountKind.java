package org.motcua.payment.ledger;

/** What an account stands for. */
public enum AccountKind {
    /** What payers owe. */
    RECEIVABLE,
    /** Fees and charges of the agency. */
    REVENUE,
    /** Taxes and duties that another agency has notified and gets. */
    DUTY_PAYABLE,
    /** Money that a gateway has taken for a merchant and not yet passed on. */
    CLEARING,
    BANK,
    /** In the drawer of one shift. */
    CASH,
    /** With one postal agent. */
    POSTAL,
    /** Money that came in and pays nothing; the payer's until somebody decides. */
    UNALLOCATED,
    /** Approved to be paid back. */
    REFUND_PAYABLE,
    /** What a shift counted more or less than it should have. */
    CASH_OVER_SHORT,
    /** Counted cash on its way to the bank, until the statement has it. */
    IN_TRANSIT,
    /** What a gateway keeps back of what it has taken. */
    GATEWAY_FEE
}
