package org.motcua.payment.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;

/**
 * What gateways pass on to the bank for a day, against what their files say they took less what they keep back. In the caller's transaction;
 * it does not matter which of the two comes first.
 */
@ApplicationScoped
class Payouts {
    private final GatewayFileRepository files;
    private final Differences differences;
    private final Ledger ledger;
    private final Merchants merchants;
    private final Clock clock;

    Payouts(GatewayFileRepository files, Differences differences, Ledger ledger, Merchants merchants, Clock clock) {
        this.files = files;
        this.differences = differences;
        this.ledger = ledger;
        this.merchants = merchants;
        this.clock = clock;
    }

    /** Books it as the bank has it. False when the account's agency has no such merchant. */
    Uni<Boolean> take(BankTransaction t, TransferPolicy.Payout p, Account bank) {
        Optional<Merchant> found = merchants.all().stream()
                .filter(m -> m.way() == p.way() && m.agency().equals(t.agency))
                .findFirst();
        if (found.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        Merchant m = found.get();
        t.settled(m.key(), p.day());
        return ledger.post(Postings.settled(
                        t.id,
                        m.ledgerAccount(),
                        bank,
                        t.amount,
                        t.reference,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .chain(() -> differences.arrived(m.key(), p.day().toString(), t.reference))
                .chain(() -> compare(m, p.day()))
                .replaceWith(true);
    }

    /** Raises a case when both are known and do not agree. */
    Uni<Void> compare(Merchant m, LocalDate day) {
        return files.net(m.key(), day, clock.getZone())
                .chain(net -> net == null
                        ? Uni.createFrom().voidItem()
                        : files.cameFor(m.key(), day)
                                .chain(came -> came == null || ThreeWayMatch.payout(net, came.amount()) == 0
                                        ? Uni.createFrom().voidItem()
                                        : differences.raise(differs(m, day, net, came))));
    }

    private static NewDifference differs(Merchant m, LocalDate day, long net, GatewayFileRepository.Came came) {
        DifferenceKind kind =
                ThreeWayMatch.payout(net, came.amount()) < 0 ? DifferenceKind.MISSING_AT_BANK : DifferenceKind.AMOUNT;
        return new NewDifference(
                m.agency(),
                kind,
                m.way().method(),
                m.key(),
                came.reference(),
                day,
                null,
                came.transaction(),
                net,
                came.amount());
    }
}
