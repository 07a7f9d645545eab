package org.motcua.payment.receipt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a receipt still proves a payment. */
@Schema(name = "ReceiptState")
public enum ReceiptState {
    ISSUED,
    /** The money was paid back. */
    CANCELLED,
    /** Another says it rightly. */
    REPLACED
}
