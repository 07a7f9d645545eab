package org.motcua.payment.refund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it is paid back for. */
@Schema(name = "RefundReason")
public enum RefundReason {
    /** It came in and paid nothing: late, double, or more than was owed. */
    SURPLUS,
    DOSSIER_ENDED,
    DUE_CANCELLED,
    /** An officer found that what was paid need not have been. */
    OFFICER
}
