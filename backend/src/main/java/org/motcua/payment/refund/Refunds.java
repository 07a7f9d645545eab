package org.motcua.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.Obligation;
import org.motcua.payment.ObligationRepository;
import org.motcua.payment.ObligationState;
import org.motcua.payment.counter.Shift;
import org.motcua.payment.counter.ShiftRepository;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.payment.receipt.Receipts;
import org.motcua.shared.ProblemException;

/** Pays money back, all or a part: one asks, another approves, and then it is paid and its receipt taken back, or one of the rest issued. */
@ApplicationScoped
public class Refunds {
    static final List<Role> ASKERS = List.of(Role.ACCOUNTANT, Role.CASHIER);
    static final List<Role> APPROVERS = List.of(Role.ACCOUNTANT, Role.UNIT_HEAD, Role.SIGNATORY);
    private final RefundRepository refunds;
    private final ObligationRepository obligations;
    private final ShiftRepository shifts;
    private final Receipts receipts;
    private final Agencies agencies;
    private final Ledger ledger;
    private final EventLog log;
    private final Clock clock;

    Refunds(
            RefundRepository refunds,
            ObligationRepository obligations,
            ShiftRepository shifts,
            Receipts receipts,
            Agencies agencies,
            Ledger ledger,
            EventLog log,
            Clock clock) {
        this.refunds = refunds;
        this.obligations = obligations;
        this.shifts = shifts;
        this.receipts = receipts;
        this.agencies = agencies;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    private record Open(Refund refund, EventStamp stamp) {
        Instant now() {
            return stamp.at();
        }
    }

    @WithTransaction
    public Uni<RefundView> ask(RefundRequests.Ask in, Actor by) {
        DeskAccess.requireAnywhere(by, ASKERS);
        return agencies.tree()
                .chain(tree -> subject(in).chain(of -> {
                    if (!by.holdsAny(ASKERS, tree.lineage(of.agency()))) {
                        throw ProblemException.of(DeskProblem.REFUND_OF_NOTHING);
                    }
                    EventStamp stamp = DeskAccess.stamp(by, ASKERS, of.agency(), tree, now());
                    return refunds.taken(of)
                            .map(taken ->
                                    RefundPolicy.amount(RefundPolicy.left(of.amount(), of.paid(), taken), in.amount()))
                            .map(amount -> new Refund(of, amount, in, by, stamp.at()))
                            .call(refunds::persistAndFlush)
                            .call(r -> log.append(
                                    r.id,
                                    stamp,
                                    List.of(new DeskEvent.RefundRequested(r.amount, r.reason, r.need, r.obligation))))
                            .map(r -> RefundView.of(r, by.subject()));
                }));
    }

    /** The money is set aside for who gets it back. */
    @WithTransaction
    public Uni<RefundView> approve(UUID id, Actor by) {
        return open(id, APPROVERS, by).chain(o -> {
            Refund r = o.refund();
            r.approve(by, o.now());
            return obligation(r)
                    .chain(of -> ledger.post(Postings.refundApproved(
                            r.id,
                            RefundPolicy.from(r.why, r.agency, of != null && of.isDuty()),
                            r.agency,
                            r.amount,
                            "refund " + r.id,
                            o.now())))
                    .chain(() -> log.append(id, o.stamp(), List.of(new DeskEvent.RefundApproved(r.amount))))
                    .replaceWith(() -> RefundView.of(r, by.subject()));
        });
    }

    @WithTransaction
    public Uni<RefundView> decline(UUID id, RefundRequests.Decline in, Actor by) {
        return open(id, APPROVERS, by)
                .invoke(o -> o.refund().decline(by, in.reason(), o.now()))
                .call(o -> log.append(id, o.stamp(), List.of(new DeskEvent.RefundDeclined(in.reason()))))
                .map(o -> RefundView.of(o.refund(), by.subject()));
    }

    /** Out of the payer's drawer, or by a transfer that is done. What proved the payment is proof no more. */
    @WithTransaction
    public Uni<RefundView> pay(UUID id, RefundRequests.Pay in, Actor by) {
        DeskAccess.requireAnywhere(by, ASKERS);
        return drawer(in, by)
                .chain(drawer -> open(id, ASKERS, by).chain(o -> {
                    Refund r = o.refund();
                    r.pay(in, by, o.now());
                    return obligation(r)
                            .chain(of -> of == null ? Uni.createFrom().voidItem() : giveBack(of, r, o.stamp()))
                            .chain(() -> ledger.post(Postings.refundPaid(
                                    r.id, r.agency, source(r, drawer), r.amount, "refund " + r.id, o.now())))
                            .chain(() -> log.append(
                                    id,
                                    o.stamp(),
                                    List.of(new DeskEvent.RefundPaid(in.method().name(), in.reference()))))
                            .replaceWith(() -> RefundView.of(r, by.subject()));
                }));
    }

    /** A drawer is locked before everything else, as every command does. */
    private Uni<Shift> drawer(RefundRequests.Pay in, Actor by) {
        return in.method() == RefundMethod.CASH
                ? shifts.requireOpen(by.subject())
                : Uni.createFrom().nullItem();
    }

    private static Account source(Refund r, @Nullable Shift drawer) {
        if (drawer == null) {
            return Account.of(AccountKind.BANK, r.agency);
        }
        drawer.payOut(r.amount);
        r.shift = drawer.id();
        return drawer.cash();
    }

    private Uni<Void> giveBack(Obligation of, Refund r, EventStamp stamp) {
        of.refund(r.amount, stamp.at());
        return of.state == ObligationState.REFUNDED
                ? receipts.cancelFor(of.id, r.reason, stamp)
                : receipts.reduceFor(of, r.reason, stamp);
    }

    private Uni<Obligation> obligation(Refund r) {
        return r.obligation == null
                ? Uni.createFrom().nullItem()
                : obligations.locked(List.of(r.obligation)).map(found -> found.get(0));
    }

    private Uni<RefundSubject> subject(RefundRequests.Ask in) {
        if ((in.need() == null) == (in.obligation() == null)) {
            throw ProblemException.of(DeskProblem.REFUND_OF_NOTHING);
        }
        return (in.need() != null ? needed(in.need()) : paid(in.obligation()))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(DeskProblem.REFUND_OF_NOTHING));
    }

    /** With the obligation locked, if there is one: by it, too, money may be asked for. */
    private Uni<RefundSubject> needed(UUID need) {
        return refunds.need(need)
                .call(of -> of == null || of.obligation() == null
                        ? Uni.createFrom().voidItem()
                        : obligations.locked(List.of(of.obligation())));
    }

    /** Null unless it is paid. */
    private Uni<RefundSubject> paid(UUID obligation) {
        return obligations.locked(List.of(obligation)).chain(found -> {
            if (found.isEmpty() || found.get(0).state != ObligationState.PAID) {
                return Uni.createFrom().nullItem();
            }
            Obligation of = found.get(0);
            return refunds.paidBy(obligation)
                    .map(movement -> new RefundSubject(
                            null,
                            movement,
                            obligation,
                            RefundReason.OFFICER,
                            of.agency,
                            of.amount,
                            of.amount,
                            of.dossierCode != null ? of.dossierCode : of.filingReference,
                            of.payerName));
        });
    }

    private Uni<Open> open(UUID id, List<Role> roles, Actor by) {
        DeskAccess.requireAnywhere(by, roles);
        return agencies.tree().chain(tree -> refunds.requireLocked(id).map(r -> open(r, roles, by, tree)));
    }

    private Open open(Refund r, List<Role> roles, Actor by, AgencyTree tree) {
        if (!by.holdsAny(roles, tree.lineage(r.agency))) {
            throw ProblemException.of(DeskProblem.REFUND_NOT_FOUND);
        }
        return new Open(r, DeskAccess.stamp(by, roles, r.agency, tree, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
