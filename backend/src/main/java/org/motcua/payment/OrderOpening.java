package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.ProblemException;

/** Makes orders and cancels them. */
@ApplicationScoped
public class OrderOpening {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final long SERIALS = 10_000_000;
    private final PaymentOrderRepository orders;
    private final ObligationRepository obligations;
    private final Agencies agencies;
    private final Merchants merchants;
    private final PaymentConfig config;
    private final EventLog log;
    private final Clock clock;

    OrderOpening(
            PaymentOrderRepository orders,
            ObligationRepository obligations,
            Agencies agencies,
            Merchants merchants,
            PaymentConfig config,
            EventLog log,
            Clock clock) {
        this.orders = orders;
        this.obligations = obligations;
        this.agencies = agencies;
        this.merchants = merchants;
        this.config = config;
        this.log = log;
        this.clock = clock;
    }

    /** What an idempotency key keeps of an order. */
    public record Opened(UUID id) {}

    /** The order that is open for exactly these obligations in this way, or a new one. */
    @WithTransaction
    public Uni<Opened> open(BeginPaymentRequest in, Actor by) {
        List<UUID> wanted = List.copyOf(new TreeSet<>(in.obligations()));
        return agencies.tree()
                .chain(tree -> obligations.locked(wanted).chain(claims -> {
                    OrderPolicy.requirePayable(wanted.size(), claims, by.subject());
                    Merchant merchant = OrderPolicy.merchant(in.way(), claims, tree, merchants);
                    return orders.openFor(wanted, in.way(), by.subject(), now())
                            .chain(there ->
                                    there != null ? Uni.createFrom().item(there) : create(claims, merchant, by));
                }))
                .map(Opened::new);
    }

    private Uni<UUID> create(List<Obligation> claims, Merchant merchant, Actor by) {
        Instant now = now();
        return orders.nextNumber().chain(serial -> {
            PaymentOrder order = new PaymentOrder(
                    DAY.format(LocalDate.ofInstant(now, clock.getZone())) + "%07d".formatted(serial % SERIALS),
                    OrderPolicy.agency(claims, merchant),
                    by.subject(),
                    by.displayName(),
                    merchant.way(),
                    merchant.key());
            order.amount = claims.stream().mapToLong(c -> c.amount).reduce(0, Math::addExact);
            order.createdAt = now;
            order.expiresAt = now.plus(config.orderLifetime());
            order.askAt = merchant.way() == PayWay.VIETQR ? null : now.plus(config.askAfter());
            return keep(order, claims, by);
        });
    }

    private Uni<UUID> keep(PaymentOrder order, List<Obligation> claims, Actor by) {
        Object[] items = claims.stream()
                .map(c -> new OrderItem(order.id, c.id, c.amount))
                .toArray();
        PaymentEvent opened = new PaymentEvent.OrderOpened(
                order.number,
                order.way,
                order.amount,
                claims.stream().map(c -> c.id).toList(),
                order.expiresAt);
        return orders.persistAndFlush(order)
                .chain(() -> Panache.getSession().chain(s -> s.persistAll(items)))
                .chain(() -> log.append(
                        order.id, PaymentStamps.applicant(by, order.agency, order.createdAt), List.of(opened)))
                .chain(() -> orders.flush())
                .replaceWith(order.id);
    }

    /** By its payer. Money that comes all the same is taken all the same. */
    @WithTransaction
    public Uni<Opened> cancel(UUID id, Actor by) {
        return orders.locked(id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(PaymentProblem.ORDER_NOT_FOUND))
                .invoke(order -> {
                    if (!order.payer.equals(by.subject())) {
                        throw ProblemException.of(PaymentProblem.NOT_YOURS);
                    }
                    order.cancel(now());
                })
                .chain(order -> log.append(
                        id,
                        PaymentStamps.applicant(by, order.agency, order.closedAt),
                        List.of(new PaymentEvent.OrderCancelled(order.number))))
                .chain(() -> orders.flush())
                .replaceWith(new Opened(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
