package org.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who is told when a public case changes. */
@Entity
@Table(name = "feedback_follower")
@NullUnmarked
class Follower {
    @Id
    UUID id;

    UUID feedback;
    String address;
    String language;
    Instant since;

    @Column(name = "ended_at")
    Instant endedAt;

    Follower() {}

    Follower(UUID id, UUID feedback, String address, String language, Instant since) {
        this.id = id;
        this.feedback = feedback;
        this.address = address;
        this.language = language;
        this.since = since;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Once; the address is forgotten. */
    void end(Instant at) {
        endedAt = at;
        address = "";
    }
}
