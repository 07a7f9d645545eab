package org.motcua.payment.check;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.VertxContextSupport;
import org.jboss.logging.Logger;

/** The operator's command {@code check-ledger}: ends with 0 when the books are right to the đồng, else with 2. */
public class CheckLedger implements QuarkusApplication {
    /** What the command is called. */
    public static final String NAME = "check-ledger";

    private static final Logger LOG = Logger.getLogger(CheckLedger.class);
    private static final int WRONG = 2;
    private final LedgerCheck check;

    CheckLedger(LedgerCheck check) {
        this.check = check;
    }

    @Override
    public int run(String... arguments) throws Exception {
        try {
            LedgerCheck.Result result = VertxContextSupport.subscribeAndAwait(check::all);
            LOG.infof("checked %d invariants of money: %d broken", result.invariants(), result.broken());
            return result.broken() == 0 ? 0 : WRONG;
        } catch (Throwable e) {
            throw new IllegalStateException("the books could not be checked", e);
        }
    }
}
