package org.motcua.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The walk through open dossiers that a calendar version sets off. The first pass begins at once; the last one after every instance is
 * sure to know the version, and finds what was reckoned under the one before in the meantime.
 */
@Entity
@Table(name = "calendar_sweep")
@NullUnmarked
class CalendarSweep {
    @Id
    UUID id;

    String agency;
    int version;
    String reason;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "pass_began")
    Instant passBegan;

    @Column(name = "after_agency")
    String afterAgency = RunningKey.START.agency();

    @Column(name = "after_id")
    UUID afterId = RunningKey.START.id();

    int moved;

    @Column(name = "finished_at")
    Instant finishedAt;

    CalendarSweep() {}

    CalendarSweep(UUID id, String agency, int version, String reason, Instant appliedAt, Instant settledAt) {
        this.id = id;
        this.agency = agency;
        this.version = version;
        this.reason = reason;
        this.nextAt = appliedAt;
        this.settledAt = settledAt;
    }

    RunningKey after() {
        return new RunningKey(afterAgency, afterId);
    }

    /** The pass goes on behind this dossier. */
    void advance(RunningKey to, int movedNow, Instant now) {
        passBegan = passBegan == null ? now : passBegan;
        afterAgency = to.agency();
        afterId = to.id();
        moved += movedNow;
    }

    /** The pass is over: the last one, or another follows once all instances know. */
    void endPass(Instant now) {
        boolean last = !passBegan.isBefore(settledAt);
        finishedAt = last ? now : null;
        nextAt = settledAt;
        passBegan = null;
        afterAgency = RunningKey.START.agency();
        afterId = RunningKey.START.id();
    }
}
