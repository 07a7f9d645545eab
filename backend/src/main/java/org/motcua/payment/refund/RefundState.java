package org.motcua.payment.refund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a refund stands; DECLINED and PAID are final. */
@Schema(name = "RefundState")
public enum RefundState {
    REQUESTED,
    APPROVED,
    DECLINED,
    PAID
}
