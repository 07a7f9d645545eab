package org.motcua.payment.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.motcua.catalogue.api.Agencies;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;

/** Cash of counted shifts that comes to the bank, by the number on its slip. In the caller's transaction. */
@ApplicationScoped
class Deposits {
    /** What the slip says before the number. */
    static final String PREFIX = "NT";

    private final CounterpartRepository counterparts;
    private final Differences differences;
    private final Ledger ledger;
    private final Agencies agencies;
    private final Clock clock;

    Deposits(
            CounterpartRepository counterparts,
            Differences differences,
            Ledger ledger,
            Agencies agencies,
            Clock clock) {
        this.counterparts = counterparts;
        this.differences = differences;
        this.ledger = ledger;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Books what came, and raises a case when it is not what was counted.
     *
     * @return false when no shift below the account's agency waits for such a deposit
     */
    Uni<Boolean> take(BankTransaction t, String number, Account bank) {
        return agencies.tree()
                .chain(tree -> counterparts.deposit(number).chain(found -> {
                    if (found == null
                            || Long.signum(found.amount()) != Long.signum(t.amount)
                            || !tree.lineage(found.agency()).contains(t.agency)) {
                        return Uni.createFrom().item(false);
                    }
                    t.deposited(found.shift());
                    return ledger.post(Postings.depositArrived(
                                    t.id,
                                    Account.of(AccountKind.IN_TRANSIT, found.agency()),
                                    bank,
                                    t.amount,
                                    t.reference,
                                    clock.instant().truncatedTo(ChronoUnit.MICROS)))
                            .chain(() -> differences.arrived(t.account, PREFIX + number, t.reference))
                            .chain(() -> found.amount() == t.amount
                                    ? Uni.createFrom().voidItem()
                                    : differences.raise(differs(t, found.amount())))
                            .replaceWith(true);
                }));
    }

    private NewDifference differs(BankTransaction t, long counted) {
        return new NewDifference(
                t.agency,
                DifferenceKind.AMOUNT,
                Settlement.Method.CASH,
                t.account,
                t.reference,
                LocalDate.ofInstant(t.at, clock.getZone()),
                null,
                t.id,
                counted,
                t.amount);
    }
}
