package org.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.shared.Ids;

/** A line in an officer's inbox. Only its reading changes it. */
@Entity
@Table(name = "reminder")
@NullUnmarked
class Reminder {
    @Id
    UUID id;

    UUID dossier;
    String recipient;
    String agency;

    @Enumerated(EnumType.STRING)
    Alert.Level level;

    @Enumerated(EnumType.STRING)
    Alert.Clock clock;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "read_at")
    Instant readAt;

    Reminder() {}

    Reminder(UUID dossier, String recipient, String agency, Alert.Level level, Alert alert, Instant at) {
        this.id = Ids.next();
        this.dossier = dossier;
        this.recipient = recipient;
        this.agency = agency;
        this.level = level;
        this.clock = alert.clock();
        this.dueAt = alert.dueAt();
        this.createdAt = at;
    }
}
