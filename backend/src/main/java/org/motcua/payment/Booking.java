package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventLog;
import org.motcua.payment.ledger.Ledger;
import org.motcua.payment.ledger.Postings;
import org.motcua.shared.Ids;

/**
 * Takes money that came in into the books, once: the same source, merchant and number again changes nothing and answers the same. In one
 * transaction, the caller's if there is one; the caller must not have loaded the order or its obligations without a lock before. Once it
 * is committed, call {@link Gates#open}; whoever dies before that leaves it to the job.
 */
@ApplicationScoped
public class Booking {
    private final PaymentOrderRepository orders;
    private final ObligationRepository obligations;
    private final MovementRepository movements;
    private final GateTaskRepository gates;
    private final Ledger ledger;
    private final EventLog log;
    private final Clock clock;

    Booking(
            PaymentOrderRepository orders,
            ObligationRepository obligations,
            MovementRepository movements,
            GateTaskRepository gates,
            Ledger ledger,
            EventLog log,
            Clock clock) {
        this.orders = orders;
        this.obligations = obligations;
        this.movements = movements;
        this.gates = gates;
        this.ledger = ledger;
        this.log = log;
        this.clock = clock;
    }

    /** What a decision is about, locked. */
    private record Open(
            UUID movement, Movement money, @Nullable PaymentOrder order, List<Obligation> claims, Instant now) {}

    @WithTransaction
    public Uni<Booked> book(Movement money) {
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return movements.insertOnce(id, money, now).chain(first -> first ? open(id, money, now) : known(money));
    }

    private Uni<Booked> known(Movement money) {
        return movements
                .require(money)
                .chain(known -> movements
                        .allocations(known.id())
                        .map(all -> new Booked(
                                known.id(),
                                false,
                                all,
                                known.amount()
                                        - all.stream()
                                                .mapToLong(Booked.Allocation::amount)
                                                .sum())));
    }

    private Uni<Booked> open(UUID id, Movement money, Instant now) {
        if (money.order() == null) {
            return obligations
                    .locked(money.obligations())
                    .chain(claims -> decide(new Open(id, money, null, inOrder(claims, money.obligations()), now)));
        }
        return orders.locked(money.order())
                .chain(order -> orders.items(order.id)
                        .chain(obligations::locked)
                        .chain(claims -> decide(new Open(id, money, order, claims, now))));
    }

    private Uni<Booked> decide(Open o) {
        BookingPolicy.Order order =
                o.order() == null ? null : new BookingPolicy.Order(o.order().state, o.order().amount);
        List<BookingPolicy.Claim> claims = o.claims().stream()
                .map(c -> new BookingPolicy.Claim(c.id, c.agency, c.amount, c.isOwed()))
                .toList();
        return record(o, BookingPolicy.decide(o.money().amount(), order, claims));
    }

    private Uni<Booked> record(Open o, BookingPolicy.Decision d) {
        List<Booked.Allocation> shares = d.paid().stream()
                .map(c -> new Booked.Allocation(c.obligation(), c.amount()))
                .toList();
        apply(o, d);
        return Multi.createFrom()
                .iterable(shares)
                .onItem()
                .transformToUniAndConcatenate(s -> movements.allocate(o.movement(), s))
                .collect()
                .last()
                .chain(() -> post(o, d))
                .chain(() -> gates.add(shares, o.now()))
                .chain(() -> tell(o, d))
                .chain(() -> Panache.getSession().chain(s -> s.flush()))
                .replaceWith(() -> new Booked(o.movement(), true, shares, d.surplus()));
    }

    private static void apply(Open o, BookingPolicy.Decision d) {
        Map<UUID, Obligation> byId = o.claims().stream().collect(Collectors.toMap(c -> c.id, Function.identity()));
        d.paid()
                .forEach(c -> byId.get(c.obligation())
                        .meet(
                                o.money().method(),
                                o.money().externalId(),
                                o.money().at()));
        if (d.orderPaid() && o.order() != null) {
            o.order().pay(o.money().at());
        }
    }

    private Uni<Void> post(Open o, BookingPolicy.Decision d) {
        List<Postings.Share> shares = d.paid().stream()
                .map(c -> new Postings.Share(c.agency(), c.amount()))
                .toList();
        Movement m = o.money();
        String memo = m.source() + " " + m.externalId();
        return ledger.post(Postings.paid(o.movement(), m.into(), m.agency(), shares, d.surplus(), memo, o.now()));
    }

    private Uni<Void> tell(Open o, BookingPolicy.Decision d) {
        Movement m = o.money();
        return Multi.createFrom()
                .iterable(d.paid())
                .onItem()
                .transformToUniAndConcatenate(c -> log.append(
                        c.obligation(), PaymentStamps.system(c.agency(), o.now()), List.of(met(o, c.obligation()))))
                .collect()
                .last()
                .chain(() -> d.surplus() == 0 ? Uni.createFrom().nullItem() : need(o, d.surplus()))
                .chain(need -> {
                    List<PaymentEvent> happened = happened(o, d, need);
                    UUID subject = o.order() == null ? o.movement() : o.order().id;
                    return happened.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : log.append(subject, PaymentStamps.system(m.agency(), o.now()), happened);
                });
    }

    private Uni<UUID> need(Open o, long surplus) {
        RefundNeed need = new RefundNeed(
                Ids.next(), RefundWhy.SURPLUS, o.movement(), null, o.money().agency(), surplus, o.now());
        return movements.need(need).replaceWith(need.id());
    }

    private static List<PaymentEvent> happened(Open o, BookingPolicy.Decision d, @Nullable UUID need) {
        List<PaymentEvent> happened = new ArrayList<>();
        PaymentOrder order = o.order();
        if (order != null && d.orderPaid()) {
            happened.add(new PaymentEvent.OrderPaid(
                    order.number, o.movement(), o.money().amount()));
        }
        if (need != null) {
            happened.add(
                    new PaymentEvent.SurplusReceived(need, o.movement(), d.surplus(), order == null ? null : order.id));
        }
        return happened;
    }

    private static PaymentEvent met(Open o, UUID id) {
        Obligation paid =
                o.claims().stream().filter(c -> c.id.equals(id)).findFirst().orElseThrow();
        return new PaymentEvent.ObligationMet(
                paid.dossier, o.movement(), paid.amount, paid.method, paid.reference, paid.metAt);
    }

    /** As the payer or cashier named them: what comes first is paid first. */
    private static List<Obligation> inOrder(List<Obligation> claims, List<UUID> wanted) {
        return claims.stream()
                .sorted(Comparator.comparingInt(c -> wanted.indexOf(c.id)))
                .toList();
    }
}
