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
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.ProblemException;

/** Finds what a bank transaction is about and books it, one transaction of the database each; what nobody knows becomes a case. */
@ApplicationScoped
public class TransactionMatching {
    private final ReconciliationRepository books;
    private final CounterpartRepository counterparts;
    private final GatewayFileRepository files;
    private final Differences differences;
    private final Booking booking;
    private final Ledger ledger;
    private final Merchants merchants;
    private final Agencies agencies;
    private final EventLog log;
    private final TransferPolicy policy;
    private final Clock clock;

    TransactionMatching(
            ReconciliationRepository books,
            CounterpartRepository counterparts,
            GatewayFileRepository files,
            Differences differences,
            Booking booking,
            Ledger ledger,
            Merchants merchants,
            Agencies agencies,
            EventLog log,
            ReconciliationConfig config,
            Clock clock) {
        this.books = books;
        this.counterparts = counterparts;
        this.files = files;
        this.differences = differences;
        this.booking = booking;
        this.ledger = ledger;
        this.merchants = merchants;
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
            if (t.amount < 0) {
                return debit(t).replaceWith(List.of());
            }
            Optional<TransferPolicy.Payout> payout = policy.payout(t.description);
            return payout.isPresent() ? payout(t, payout.get()).replaceWith(List.of()) : transfer(t);
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
        return policy.order(t.description)
                .map(number -> counterparts.order(number))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(found -> found.isPresent()
                        ? book(t, found.get()).map(Booked::obligations)
                        : unknown(t, DifferenceKind.UNMATCHED_TRANSFER).replaceWith(List.of()));
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

    /** What the gateway kept back, or passed on beyond what it says it took, is a case; the books follow the bank. */
    private Uni<Void> payout(BankTransaction t, TransferPolicy.Payout p) {
        Optional<Merchant> found = merchants.all().stream()
                .filter(m -> m.way() == p.way() && m.agency().equals(t.agency))
                .findFirst();
        if (found.isEmpty()) {
            return unknown(t, DifferenceKind.UNMATCHED_TRANSFER);
        }
        Merchant m = found.get();
        t.settled(m.key(), p.day());
        return ledger.post(Postings.settled(t.id, m.ledgerAccount(), bank(t), t.amount, t.reference, now()))
                .chain(() -> files.total(m.key(), p.day(), clock.getZone()))
                .chain(total -> total == null || ThreeWayMatch.payout(total, t.amount) == 0
                        ? Uni.createFrom().voidItem()
                        : differences.raise(payoutDiffers(t, m, p, total)));
    }

    private NewDifference payoutDiffers(BankTransaction t, Merchant m, TransferPolicy.Payout p, long total) {
        DifferenceKind kind = t.amount < total ? DifferenceKind.MISSING_AT_BANK : DifferenceKind.AMOUNT;
        return new NewDifference(
                m.agency(), kind, p.way().method(), m.key(), t.reference, p.day(), null, t.id, total, t.amount);
    }

    private Uni<Void> debit(BankTransaction t) {
        return counterparts.refund(t.agency, -t.amount, t.description).chain(known -> {
            if (known) {
                t.refunded();
                return Uni.createFrom().voidItem();
            }
            return unknown(t, DifferenceKind.UNMATCHED_DEBIT);
        });
    }

    private Uni<Void> unknown(BankTransaction t, DifferenceKind kind) {
        t.unknown();
        return differences.raise(new NewDifference(
                t.agency,
                kind,
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
