package org.motcua.payment.reconciliation;

import java.time.Instant;
import java.util.List;

/** A bank statement as it was read: every transaction of one account. */
record BankFile(String account, List<Entry> entries) {

    /**
     * @param reference the bank's own number, unique within the account
     * @param amount a credit is more than nothing, a debit less
     */
    record Entry(String reference, Instant at, long amount, String description) {}

    BankFile {
        entries = List.copyOf(entries);
    }
}
