package org.motcua.payment.refund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it is paid back. */
@Schema(name = "RefundMethod")
public enum RefundMethod {
    /** Out of the drawer of the payer's own open shift. */
    CASH,
    TRANSFER
}
