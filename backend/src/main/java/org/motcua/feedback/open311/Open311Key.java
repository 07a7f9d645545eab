package org.motcua.feedback.open311;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A key that an integrator had issued. */
@Entity
@Table(name = "open311_key")
@NullUnmarked
class Open311Key {
    @Id
    UUID id;

    String subject;

    @Column(name = "subject_name")
    String subjectName;

    String label;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    Open311Key() {}

    Open311Key(UUID id, String subject, String subjectName, String label, Instant at) {
        this.id = id;
        this.subject = subject;
        this.subjectName = subjectName;
        this.label = label;
        this.createdAt = at;
    }
}
