package org.motcua.payment.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what way two books do not agree. */
@Schema(name = "DifferenceKind")
public enum DifferenceKind {
    /** We booked it, the gateway does not know it. */
    MISSING_AT_GATEWAY,
    /** The gateway took it, we have not booked it. */
    MISSING_HERE,
    /** The gateway took it, the bank was not passed it on. */
    MISSING_AT_BANK,
    AMOUNT,
    /** Money that came to the bank for nobody knows what. */
    UNMATCHED_TRANSFER,
    /** Money that left the bank for nobody knows what. */
    UNMATCHED_DEBIT
}
