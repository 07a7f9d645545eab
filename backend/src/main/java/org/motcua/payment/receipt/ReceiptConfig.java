package org.motcua.payment.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How receipts are issued for what was paid without a cashier. */
@ConfigMapping(prefix = "motcua.receipt")
public interface ReceiptConfig {
    /** How often the event log is looked at for payments without a receipt; {@code off} never here. */
    @WithDefault("2s")
    String followEvery();

    /** How long an event must have been visible before the log is not read from before it again; longer than any transaction. */
    @WithDefault("2m")
    Duration settle();

    /** Most receipts that one look issues. */
    @WithDefault("50")
    int batch();
}
