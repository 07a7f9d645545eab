package org.motcua.payment.gateway;

import org.motcua.payment.PayWay;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;

/**
 * An agency's account at a gateway or a bank, complete for its way.
 *
 * @param key the operator's name for it, which orders and the ledger keep
 * @param code the gateway's name for it; empty for a bank account
 * @param url where payers are sent, or INIT and its like go
 * @param queryUrl where VNPAY is asked
 */
public record Merchant(
        String key,
        String agency,
        PayWay way,
        String code,
        Secret secret,
        String url,
        String queryUrl,
        BankAccount bank) {

    /** An account that takes transfers. */
    public record BankAccount(String bin, String bank, String number, String name) {
        /** For merchants that have none. */
        public static final BankAccount NONE = new BankAccount("", "", "", "");
    }

    /** Where its money lies until it is passed on. */
    public Account ledgerAccount() {
        return way == PayWay.VIETQR
                ? Account.of(AccountKind.BANK, agency, bank.number())
                : Account.of(AccountKind.CLEARING, agency, key);
    }
}
