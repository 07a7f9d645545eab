package org.motcua.payment.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;

/** What a cashier or a postal agent took from a payer's hand. */
@Entity
@Immutable
@Table(name = "payment_collection")
@NullUnmarked
class Collection {
    @Id
    UUID id;

    UUID movement;
    String agency;
    String collector;

    @Column(name = "collector_name")
    String collectorName;

    UUID shift;
    String method;
    long amount;
    Long tendered;

    @Column(name = "card_reference")
    String cardReference;

    Instant at;

    Collection() {}

    Collection(UUID id, String agency, Actor by, String method, long amount, Instant at) {
        this.id = id;
        this.agency = agency;
        this.collector = by.subject();
        this.collectorName = by.displayName();
        this.method = method;
        this.amount = amount;
        this.at = at;
    }
}
