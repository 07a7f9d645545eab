package org.motcua.payment.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An account of the ledger; it comes into being with its first line.
 *
 * @param agency whose books it is in
 * @param detail which merchant, bank account, shift or agent, where the kind has several
 */
public record Account(
        AccountKind kind, String agency, @Nullable String detail) {

    public static Account of(AccountKind kind, String agency) {
        return new Account(kind, agency, null);
    }

    public static Account of(AccountKind kind, String agency, String detail) {
        return new Account(kind, agency, detail);
    }

    /** The account that a code names. */
    public static Account parse(String code) {
        String[] parts = code.split(":", 3);
        return new Account(AccountKind.valueOf(parts[0]), parts[1], parts.length == 3 ? parts[2] : null);
    }

    /** {@code KIND:agency[:detail]} */
    public String code() {
        return kind + ":" + agency + (detail == null ? "" : ":" + detail);
    }
}
