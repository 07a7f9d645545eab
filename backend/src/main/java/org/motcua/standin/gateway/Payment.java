package org.motcua.standin.gateway;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as the stand-in gateway knows it. */
final class Payment {
    /** Which protocol it came by. */
    enum Protocol {
        VNPAY,
        NATIONAL
    }

    /** What became of it. */
    enum State {
        OPEN,
        PAID,
        DECLINED
    }

    final Protocol protocol;
    final String number;
    final long amount;
    final String info;
    final String returnUrl;
    final Instant expiresAt;
    private State state = State.OPEN;
    private @Nullable String transaction;
    private @Nullable Instant at;

    Payment(Protocol protocol, String number, long amount, String info, String returnUrl, Instant expiresAt) {
        this.protocol = protocol;
        this.number = number;
        this.amount = amount;
        this.info = info;
        this.returnUrl = returnUrl;
        this.expiresAt = expiresAt;
    }

    /** Once; whoever comes second finds it done. */
    synchronized void close(State as, String transactionNumber, Instant when) {
        if (state == State.OPEN) {
            state = as;
            transaction = transactionNumber;
            at = when.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    synchronized State state() {
        return state;
    }

    synchronized String transaction() {
        return Optional.ofNullable(transaction).orElse("");
    }

    synchronized Instant at() {
        return Optional.ofNullable(at).orElse(Instant.EPOCH);
    }
}
