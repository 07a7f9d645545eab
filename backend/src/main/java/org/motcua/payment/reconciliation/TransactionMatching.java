package org.motcua.payment.reconciliation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.payment.Booked;
import org.motcua.payment.Booking;
import org.motcua.payment.Movement;
import org.motcua.payment.MovementSource;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.shared.ProblemException;

/** Finds what a bank transaction is about and books it, one transaction of the database each; what nobody knows becomes a case. */
@ApplicationScoped
public class TransactionMatching {
    private final ReconciliationRepository books;
    private final CounterpartRepository counterparts;
    private final Payouts payouts;
    private final Deposits deposits;
    private final Differences differences;
    private final Booking booking;
    private final Agencies agencies;
    private final EventLog log;
    private final TransferPolicy policy;
    private final Clock clock;

    TransactionMatching(
            ReconciliationRepository books,
            CounterpartRepository counterparts,
            Payouts payouts,
            Deposits deposits,
            Differences differences,
            Booking booking,
            Agencies agencies,
            EventLog log,
            ReconciliationConfig config,
            Clock clock) {
        this.books = books;
        this.counterparts = counterparts;
        this.payouts = payouts;
        this.deposits = deposits;
        this.differences = differences;
        this.booking = booking;
        this.agencies = agencies;
        this.log = log;
        this.policy = new TransferPolicy(config.settlementPattern());
        this.clock = clock;
    }

    /** @return the obligations that it paid, whose gates are to be opened; does nothing for one that was looked at before */
    @WithTransaction
    public Uni<List<UUID>> match(UUID id) {
        return books.requireTransaction(id).chain(t -> {
            if (t.state != TransactionState.NEW) {
                return Uni.createFrom().item(List.of());
            }
            Optional<TransferPolicy.Payout> payout = policy.payout(t.description);
            if (t.amount > 0 && payout.isPresent()) {
                return payouts.take(t, payout.get(), bank(t))
                        .chain(known -> known ? Uni.createFrom().voidItem() : unknown(t))
                        .replaceWith(List.of());
            }
            return transfer(t);
        });
    }

    /** By hand: to an order, or to what a dossier owes. */
    @WithTransaction
    public Uni<List<UUID>> matchTo(UUID id, ReconciliationRequests.Match in, Actor by) {
        return agencies.tree()
                .chain(tree -> books.requireTransaction(id).chain(t -> {
                    if (!by.holdsAny(ReconciliationAccess.KEEPERS, tree.lineage(t.agency))) {
                        throw ProblemException.of(DeskProblem.TRANSACTION_NOT_FOUND);
                    }
                    if (t.state != TransactionState.UNMATCHED || t.amount < 0) {
                        throw ProblemException.of(DeskProblem.TRANSACTION_MATCHED);
                    }
                    return counterparts
                            .target(in.order().strip(), tree.subtree(t.agency))
                            .chain(target -> book(
                                    t, target.orElseThrow(() -> ProblemException.of(DeskProblem.MATCH_IMPOSSIBLE))))
                            .call(booked -> tell(t, booked, in.reason(), by, tree))
                            .map(Booked::obligations);
                }));
    }

    private Uni<Void> tell(BankTransaction t, Booked booked, String reason, Actor by, AgencyTree tree) {
        return log.append(
                        t.id,
                        ReconciliationAccess.stamp(by, t.agency, tree, now()),
                        List.of(new DeskEvent.TransferMatched(booked.movementId(), booked.obligations())))
                .chain(() -> differences.closeAbout(t.id, reason, by, tree));
    }

    private Uni<List<UUID>> transfer(BankTransaction t) {
        return (t.amount < 0 ? Optional.<String>empty() : policy.order(t.description))
                .map(number -> counterparts.order(number))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(found -> found.isPresent()
                        ? book(t, found.get()).map(Booked::obligations)
                        : deposit(t).replaceWith(List.of()));
    }

    /** The cash of a shift, or what its float was filled up with; else a debit may be a refund. */
    private Uni<Void> deposit(BankTransaction t) {
        return policy.deposit(t.description)
                .map(number -> deposits.take(t, number, bank(t)))
                .orElseGet(() -> Uni.createFrom().item(false))
                .chain(known -> known ? Uni.createFrom().voidItem() : t.amount < 0 ? debit(t) : unknown(t));
    }

    private Uni<Booked> book(BankTransaction t, CounterpartRepository.Target to) {
        Movement money = new Movement(
                MovementSource.BANK,
                t.account,
                t.reference,
                to.order(),
                to.obligations(),
                to.agency(),
                bank(t),
                t.amount,
                Settlement.Method.TRANSFER,
                t.at);
        return booking.book(money).invoke(booked -> t.paid(booked.movementId(), to.number()));
    }

    private Uni<Void> debit(BankTransaction t) {
        return counterparts.refund(t.agency, -t.amount, t.description).chain(known -> {
            if (known) {
                t.refunded();
                return Uni.createFrom().voidItem();
            }
            return unknown(t);
        });
    }

    private Uni<Void> unknown(BankTransaction t) {
        t.unknown();
        return differences.raise(new NewDifference(
                t.agency,
                t.amount < 0 ? DifferenceKind.UNMATCHED_DEBIT : DifferenceKind.UNMATCHED_TRANSFER,
                Settlement.Method.TRANSFER,
                t.account,
                t.reference,
                LocalDate.ofInstant(t.at, clock.getZone()),
                orderOf(t),
                t.id,
                null,
                t.amount));
    }

    private @Nullable String orderOf(BankTransaction t) {
        return policy.order(t.description).orElse(null);
    }

    private static Account bank(BankTransaction t) {
        return Account.of(AccountKind.BANK, t.agency, t.account);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
