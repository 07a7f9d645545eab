package org.motcua.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** An obligation in an order, with the amount it had and has. */
@Entity
@Immutable
@IdClass(OrderItem.Key.class)
@Table(name = "payment_order_item")
@NullUnmarked
class OrderItem {
    @Id
    @Column(name = "payment_order")
    UUID paymentOrder;

    @Id
    UUID obligation;

    long amount;

    record Key(UUID paymentOrder, UUID obligation) {}

    OrderItem() {}

    OrderItem(UUID paymentOrder, UUID obligation, long amount) {
        this.paymentOrder = paymentOrder;
        this.obligation = obligation;
        this.amount = amount;
    }
}
