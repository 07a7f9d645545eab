package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps where an order is paid, once its gateway has said so. */
@ApplicationScoped
public class OrderStarting {
    private final PaymentOrderRepository orders;

    OrderStarting(PaymentOrderRepository orders) {
        this.orders = orders;
    }

    /** The first address counts: a payer may be there already. */
    @WithTransaction
    public Uni<Void> started(UUID id, String redirectUrl) {
        return orders.locked(id).chain(order -> {
            order.redirectUrl = order.redirectUrl == null ? redirectUrl : order.redirectUrl;
            return orders.flush();
        });
    }
}
