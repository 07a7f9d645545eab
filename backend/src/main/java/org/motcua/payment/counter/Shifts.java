package org.motcua.payment.counter;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.desk.Where;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.LedgerEntry;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.ProblemException;

/** Shifts of cashiers: opened with a float, closed with a counted drawer, looked over by an accountant. */
@ApplicationScoped
public class Shifts {
    private static final List<Role> KEEPERS = List.of(Role.CASHIER, Role.ACCOUNTANT);
    private final ShiftRepository shifts;
    private final Agencies agencies;
    private final Ledger ledger;
    private final EventLog log;
    private final Clock clock;

    Shifts(ShiftRepository shifts, Agencies agencies, Ledger ledger, EventLog log, Clock clock) {
        this.shifts = shifts;
        this.agencies = agencies;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /** What a list is asked for. */
    public record Asked(
            @Nullable String agency,
            @Nullable ShiftState state,
            @Nullable String cursor,
            int limit) {}

    @WithTransaction
    public Uni<ShiftView> open(CounterRequests.OpenShift in, Actor by) {
        return agencies.tree().chain(tree -> {
            DeskAccess.require(by, Role.CASHIER, in.agency(), tree);
            return shifts.openOf(by.subject())
                    .invoke(there -> {
                        if (there != null) {
                            throw ProblemException.of(DeskProblem.SHIFT_OPEN_ALREADY);
                        }
                    })
                    .map(none -> new Shift(in.agency(), by, in.openingFloat(), now()))
                    .call(shifts::persistAndFlush)
                    .call(s -> tell(s, new DeskEvent.ShiftOpened(s.openingFloat), by, tree))
                    .map(ShiftView::of);
        });
    }

    /** What is counted other than expected is entered in the books at once. */
    @WithTransaction
    public Uni<ShiftView> close(UUID id, CounterRequests.CloseShift in, Actor by) {
        return agencies.tree()
                .chain(tree -> own(id, by).chain(s -> {
                    long expected = s.expected();
                    long difference = s.close(in.counted(), in.note(), now());
                    return (difference == 0 ? Uni.createFrom().voidItem() : ledger.post(difference(s, difference)))
                            .chain(() -> tell(s, new DeskEvent.ShiftClosed(expected, s.counted, in.note()), by, tree))
                            .replaceWith(() -> ShiftView.of(s));
                }));
    }

    /** The second look: what was taken sets out for the bank, the float stays. */
    @WithTransaction
    public Uni<ShiftView> review(UUID id, CounterRequests.ReviewShift in, Actor by) {
        return agencies.tree()
                .chain(tree -> shifts.requireLocked(id)
                        .invoke(s -> DeskAccess.require(by, Role.ACCOUNTANT, s.agency, tree))
                        .chain(s -> shifts.nextDeposit(LocalDate.now(clock)).chain(slip -> {
                            long deposited = s.review(by, in.note(), slip, now());
                            return (deposited == 0 ? Uni.createFrom().voidItem() : ledger.post(deposit(s, deposited)))
                                    .chain(() -> tell(s, new DeskEvent.ShiftReviewed(deposited, in.note()), by, tree))
                                    .replaceWith(() -> ShiftView.of(s));
                        })));
    }

    /** The caller's open shift; 404 when there is none. */
    @WithSession
    public Uni<ShiftView> mine(Actor by) {
        DeskAccess.requireAnywhere(by, List.of(Role.CASHIER));
        return shifts.find("cashier = ?1 and state = ?2", by.subject(), ShiftState.OPEN)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.SHIFT_NOT_FOUND))
                .map(ShiftView::of);
    }

    /** Cashiers see their own, accountants and inspectors their agencies'. */
    @WithSession
    public Uni<ShiftPage> list(Asked asked, Actor by) {
        return agencies.tree().chain(tree -> {
            Where where = scope(asked, by, tree)
                    .and("state = :state", "state", asked.state())
                    .after(asked.cursor());
            return shifts.find(where.hql(), where.values())
                    .range(0, asked.limit())
                    .list()
                    .map(found -> new ShiftPage(
                            found.stream()
                                    .limit(asked.limit())
                                    .map(ShiftView::of)
                                    .toList(),
                            Where.next(found.stream().map(s -> s.id).toList(), asked.limit())));
        });
    }

    @WithSession
    public Uni<ShiftView> get(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> shifts.findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.of(DeskProblem.SHIFT_NOT_FOUND))
                        .invoke(s -> {
                            if (!s.cashier.equals(by.subject())
                                    && !by.holdsAny(DeskAccess.READERS, tree.lineage(s.agency))) {
                                throw ProblemException.of(DeskProblem.SHIFT_NOT_FOUND);
                            }
                        })
                        .map(ShiftView::of));
    }

    private static Where scope(Asked asked, Actor by, AgencyTree tree) {
        if (by.appointments().stream().anyMatch(a -> DeskAccess.READERS.contains(a.role()))) {
            List<String> reach = DeskAccess.reach(by, DeskAccess.READERS, Optional.ofNullable(asked.agency()), tree);
            return new Where().and("agency in :agencies", "agencies", reach);
        }
        DeskAccess.requireAnywhere(by, List.of(Role.CASHIER));
        return new Where()
                .and("cashier = :cashier", "cashier", by.subject())
                .and("agency = :agency", "agency", asked.agency());
    }

    private Uni<Shift> own(UUID id, Actor by) {
        return shifts.requireLocked(id).invoke(s -> {
            if (!s.cashier.equals(by.subject())) {
                throw ProblemException.of(DeskProblem.NOT_YOURS);
            }
        });
    }

    private static LedgerEntry difference(Shift s, long difference) {
        return Postings.shiftDifference(s.id, s.cash(), s.agency, difference, "shift " + s.id, s.closedAt);
    }

    /** Until the bank's statement has it. More was paid back than taken: then the float is filled up from the bank. */
    private static LedgerEntry deposit(Shift s, long amount) {
        return Postings.deposited(
                s.id,
                s.cash(),
                Account.of(AccountKind.IN_TRANSIT, s.agency),
                amount,
                "deposit " + s.depositNumber,
                s.reviewedAt);
    }

    private Uni<Void> tell(Shift s, DeskEvent happened, Actor by, AgencyTree tree) {
        return log.append(s.id, DeskAccess.stamp(by, KEEPERS, s.agency, tree, now()), List.of(happened));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
