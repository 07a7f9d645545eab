package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads and keeps orders, for commands. */
@ApplicationScoped
public class PaymentOrderRepository implements PanacheRepositoryBase<PaymentOrder, UUID> {
    private static final String NEXT_NUMBER = "select nextval('payment_order_number')";
    private static final String OPEN_FOR = """
            select p.id from payment_order_item i join payment_order p on p.id = i.payment_order
            where i.obligation = ?4 and p.payer = ?1 and p.way = ?2 and p.state = 'OPEN' and p.expires_at > ?3
              and (select string_agg(cast(x.obligation as text), ',' order by x.obligation) from payment_order_item x where x.payment_order = p.id) = ?5
            order by p.created_at desc limit 1""";
    private static final String EXPIRED = """
            select * from payment_order where state = 'OPEN' and expires_at <= ?1 order by expires_at limit ?2 for update skip locked""";

    /** Null for an unknown one. A second command on the same order waits, and then sees what the first has done. */
    public Uni<PaymentOrder> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The obligations of an order, in the order of their ids. */
    public Uni<List<UUID>> items(UUID order) {
        return Panache.getSession()
                .chain(s -> s.createQuery(
                                "select i.obligation from OrderItem i where i.paymentOrder = ?1 order by i.obligation",
                                UUID.class)
                        .setParameter(1, order)
                        .getResultList());
    }

    /** The order that can be paid now for exactly these obligations in this way; null when there is none. The obligations are locked. */
    Uni<UUID> openFor(List<UUID> obligations, PayWay way, String payer, Instant now) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(OPEN_FOR, UUID.class)
                        .setParameter(1, payer)
                        .setParameter(2, way.name())
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, obligations.get(0))
                        .setParameter(
                                5, obligations.stream().map(UUID::toString).collect(Collectors.joining(",")))
                        .getResultList())
                .map(found -> found.isEmpty() ? null : found.get(0));
    }

    /** Those that nobody else is at, and past their time. */
    Uni<List<PaymentOrder>> claimExpired(Instant now, int most) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(EXPIRED, PaymentOrder.class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, most)
                        .getResultList());
    }

    Uni<Long> nextNumber() {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEXT_NUMBER, Long.class).getSingleResult());
    }
}
