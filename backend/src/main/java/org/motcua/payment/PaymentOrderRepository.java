package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Loads and keeps orders, for commands. */
@ApplicationScoped
public class PaymentOrderRepository implements PanacheRepositoryBase<PaymentOrder, UUID> {
    private static final String NEXT_NUMBER = "select nextval('payment_order_number')";

    /** Null for an unknown one. A second command on the same order waits, and then sees what the first has done. */
    public Uni<PaymentOrder> locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The obligations of an order, in the order of their ids. */
    public Uni<List<UUID>> items(UUID order) {
        return Panache.getSession()
                .chain(s -> s.createQuery(
                                "select i.obligation from OrderItem i where i.order = ?1 order by i.obligation",
                                UUID.class)
                        .setParameter(1, order)
                        .getResultList());
    }

    Uni<Long> nextNumber() {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(NEXT_NUMBER, Long.class).getSingleResult());
    }
}
