package org.motcua.payment.counter;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.Booked;
import org.motcua.payment.Booking;
import org.motcua.payment.Movement;
import org.motcua.payment.MovementSource;
import org.motcua.payment.Obligation;
import org.motcua.payment.ObligationRepository;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskEvent;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.payment.receipt.ReceiptRef;
import org.motcua.payment.receipt.Receipts;
import org.motcua.shared.Ids;

/**
 * Money from hand to hand: booked, receipted and counted in the drawer in one transaction. Whoever calls it opens the gates afterwards
 * ({@link org.motcua.payment.Gates}).
 */
@ApplicationScoped
public class CounterPayments {
    /** Card payments lie with the terminal's bank until it passes them on. */
    static final String CARD_TERMINAL = "CARD";

    private final ShiftRepository shifts;
    private final ObligationRepository obligations;
    private final Booking booking;
    private final Receipts receipts;
    private final Agencies agencies;
    private final EventLog log;
    private final Clock clock;

    CounterPayments(
            ShiftRepository shifts,
            ObligationRepository obligations,
            Booking booking,
            Receipts receipts,
            Agencies agencies,
            EventLog log,
            Clock clock) {
        this.shifts = shifts;
        this.obligations = obligations;
        this.booking = booking;
        this.receipts = receipts;
        this.agencies = agencies;
        this.log = log;
        this.clock = clock;
    }

    /** What is taken, from whom, into what. */
    private record Taking(
            Collection collection, List<Obligation> paid, Movement movement, long change, EventStamp stamp) {}

    @WithTransaction
    public Uni<Collected> atCounter(CounterRequests.CollectAtCounter in, Actor by) {
        DeskAccess.requireAnywhere(by, List.of(Role.CASHIER));
        return agencies.tree()
                .chain(tree -> shifts.requireOpen(by.subject())
                        .chain(shift -> obligations
                                .locked(in.obligations())
                                .invoke(found ->
                                        CollectionPolicy.require(in.obligations(), found, by, Role.CASHIER, tree))
                                .map(found -> taking(in, shift, found, by, tree))
                                .chain(this::take)
                                .invoke(taken -> count(shift, in.method(), taken.amount()))));
    }

    private Taking taking(
            CounterRequests.CollectAtCounter in, Shift shift, List<Obligation> found, Actor by, AgencyTree tree) {
        CollectionPolicy.requireCardReference(in);
        boolean cash = in.method() == CounterRequests.Method.CASH;
        long amount = CollectionPolicy.sum(found);
        long change = cash ? ShiftPolicy.change(amount, in.tendered()) : 0;
        Collection c = collection(shift.agency, by, in.method().name(), amount);
        c.shift = shift.id;
        c.tendered = cash ? in.tendered() : null;
        c.cardReference = in.cardReference();
        EventStamp stamp = DeskAccess.stamp(by, List.of(Role.CASHIER), shift.agency, tree, c.at);
        return new Taking(c, found, movement(c, in, shift, found), change, stamp);
    }

    /** The agent holds the money until a cashier takes it over. */
    @WithTransaction
    public Uni<Collected> byPost(CounterRequests.CollectByPost in, Actor by) {
        return agencies.tree()
                .chain(tree -> obligations.locked(in.obligations()).chain(found -> {
                    CollectionPolicy.require(in.obligations(), found, by, Role.POSTAL_AGENT, tree);
                    String agency = CollectionPolicy.oneAgency(found);
                    long amount = CollectionPolicy.sum(found);
                    Collection c = collection(agency, by, Settlement.Method.POSTAL.name(), amount);
                    c.tendered = in.tendered();
                    EventStamp stamp = DeskAccess.stamp(by, List.of(Role.POSTAL_AGENT), agency, tree, c.at);
                    return take(
                            new Taking(c, found, postal(c, found), ShiftPolicy.change(amount, in.tendered()), stamp));
                }));
    }

    private Uni<Collected> take(Taking t) {
        Collection c = t.collection();
        return booking.book(t.movement())
                .invoke(booked -> c.movement = booked.movementId())
                .call(booked -> Panache.getSession().chain(s -> s.persist(c)))
                .chain(booked -> receipts.issue(t.paid(), t.stamp())
                        .call(issued -> log.append(c.id, t.stamp(), List.of(taken(t, booked))))
                        .map(issued -> collected(t, issued)));
    }

    private static Collected collected(Taking t, List<ReceiptRef> issued) {
        Collection c = t.collection();
        List<UUID> paid = t.paid().stream().map(o -> o.id).toList();
        return new Collected(c.id, c.amount, t.change(), c.at, paid, issued);
    }

    private static DeskEvent taken(Taking t, Booked booked) {
        Collection c = t.collection();
        return new DeskEvent.CollectionTaken(booked.movementId(), c.amount, c.method, booked.obligations());
    }

    private static void count(Shift shift, CounterRequests.Method method, long amount) {
        shift.payments++;
        if (method == CounterRequests.Method.CASH) {
            shift.takeCash(amount);
        } else {
            shift.takeCard(amount);
        }
    }

    private Collection collection(String agency, Actor by, String method, long amount) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Collection(Ids.next(), agency, by, method, amount, now);
    }

    private static Movement movement(
            Collection c, CounterRequests.CollectAtCounter in, Shift shift, List<Obligation> paid) {
        boolean cash = in.method() == CounterRequests.Method.CASH;
        Account into = cash ? shift.cash() : Account.of(AccountKind.CLEARING, shift.agency, CARD_TERMINAL);
        Settlement.Method method = cash ? Settlement.Method.CASH : Settlement.Method.CARD;
        return movement(MovementSource.COUNTER, c, paid, into, method);
    }

    private static Movement postal(Collection c, List<Obligation> paid) {
        return movement(
                MovementSource.POSTAL, c, paid, PostalCashes.account(c.agency, c.collector), Settlement.Method.POSTAL);
    }

    private static Movement movement(
            MovementSource source, Collection c, List<Obligation> paid, Account into, Settlement.Method method) {
        List<UUID> ids = paid.stream().map(o -> o.id).toList();
        return new Movement(source, c.agency, c.id.toString(), null, ids, c.agency, into, c.amount, method, c.at);
    }
}
