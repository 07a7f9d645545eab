package org.motcua.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.NullUnmarked;

/** A row of the log. Its place ({@code seq}) is given by the database. */
@Entity
@Immutable
@Table(name = "event")
@NullUnmarked
class LoggedEvent {
    @Id
    UUID id;

    UUID subject;
    String type;
    Instant at;

    @Column(name = "stated_at")
    Instant statedAt;

    String actor;

    @Column(name = "actor_name")
    String actorName;

    @Column(name = "actor_role")
    String actorRole;

    String agency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    JsonNode data;

    LoggedEvent() {}

    LoggedEvent(UUID id, UUID subject, String type, EventStamp stamp, JsonNode data) {
        this.id = id;
        this.subject = subject;
        this.type = type;
        this.at = stamp.at();
        this.statedAt = stamp.statedAt();
        this.actor = stamp.actor();
        this.actorName = stamp.actorName();
        this.actorRole = stamp.actorRole();
        this.agency = stamp.agency();
        this.data = data;
    }
}
