package org.motcua.payment.reconciliation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a bank's transaction has its counterpart in our books. */
@Schema(name = "BankTransactionState")
public enum TransactionState {
    /** Imported and not looked at yet. */
    NEW,
    MATCHED,
    /** Nobody knows what it is: there is a difference about it. */
    UNMATCHED,
    /** Somebody found that it concerns no fee. */
    IGNORED
}
