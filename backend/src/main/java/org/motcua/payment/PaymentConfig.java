package org.motcua.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How money is taken. */
@ConfigMapping(prefix = "motcua.payment")
public interface PaymentConfig {
    /** How often the event log is looked at for what is owed, and dossiers are told what was paid; {@code off} never here. */
    @WithDefault("2s")
    String followEvery();

    /** How long an event must have been visible before the log is not read from before it again; longer than any transaction. */
    @WithDefault("2m")
    Duration settle();

    /** Most dossiers, gates or orders that one look takes. */
    @WithDefault("50")
    int batch();

    /** How long an order may be paid. */
    @WithDefault("15m")
    Duration orderLifetime();

    /** How often orders are looked through for those that have expired or are to be asked about; {@code off} never here. */
    @WithDefault("30s")
    String ordersEvery();

    /** How long after an order was made, and again after every answer that was none, its gateway is asked what became of it. */
    @WithDefault("15m")
    Duration askAfter();

    /** How often an order that nobody has heard of is asked about: afterwards the daily reconciliation finds what there is to find. */
    @WithDefault("12")
    int mostAsked();

    /** When the ledger is checked, as a cron expression; {@code off} never here. */
    @WithDefault("0 30 2 * * ?")
    String checkAt();

    /** How long a gateway may take to answer. */
    @WithDefault("10s")
    Duration gatewayTimeout();

    /** Who takes money for which agency, each under a name of the operator's choice, which must never change once used. */
    Map<String, Merchant> merchants();

    /** An account of an agency, and of all agencies below it that have none of their own, at a gateway or a bank. */
    interface Merchant {
        String agency();

        PayWay way();

        /** The gateway's name for the merchant: vnp_TmnCode, MaDoiTac. */
        Optional<String> code();

        /** What signs and checks messages. Belongs in the environment, never in a file that others read. */
        Optional<String> secret();

        /** Where payers are sent (VNPAY), or where INIT, QUERY and GET_BILL go (national platform). */
        Optional<String> url();

        /** Where VNPAY's querydr goes. */
        Optional<String> queryUrl();

        /** The bank's number at NAPAS (BIN), six digits. */
        Optional<String> bin();

        /** The bank's name, for people. */
        Optional<String> bank();

        /** The account that receives transfers. */
        Optional<String> account();

        Optional<String> accountName();
    }
}
