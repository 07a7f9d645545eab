package org.motcua.payment.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.dossier.api.Settlement;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Something that does not agree: nobody's, somebody's, resolved. */
@Entity
@Table(name = "reconciliation_difference")
@NullUnmarked
class Difference {
    private static final String SYSTEM = "payment";

    @Id
    UUID id;

    String agency;

    @Enumerated(EnumType.STRING)
    DifferenceKind kind;

    @Enumerated(EnumType.STRING)
    Settlement.Method way;

    String source;
    String reference;
    LocalDate day;

    @Column(name = "order_number")
    String orderNumber;

    UUID transaction;
    Long expected;
    Long found;

    @Enumerated(EnumType.STRING)
    DifferenceState state;

    @Column(name = "raised_at")
    Instant raisedAt;

    String owner;

    @Column(name = "owner_name")
    String ownerName;

    @Enumerated(EnumType.STRING)
    Resolution resolution;

    @Column(name = "resolution_note")
    String resolutionNote;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    Difference() {}

    /** Whoever takes it answers for it; it can be taken over from somebody else. */
    void take(Actor by) {
        requireOpen();
        state = DifferenceState.TAKEN;
        owner = by.subject();
        ownerName = by.displayName();
    }

    /** By its owner only. */
    void resolve(Resolution how, String words, Actor by, Instant at) {
        requireOpen();
        if (!by.subject().equals(owner)) {
            throw ProblemException.of(DeskProblem.DIFFERENCE_NOT_YOURS);
        }
        state = DifferenceState.RESOLVED;
        resolution = how;
        resolutionNote = words;
        resolvedAt = at;
    }

    /** What nobody had taken yet has come to rest by itself. */
    void settle(String words, Instant at) {
        owner = SYSTEM;
        ownerName = "Hệ thống";
        state = DifferenceState.RESOLVED;
        resolution = Resolution.NO_DIFFERENCE;
        resolutionNote = words;
        resolvedAt = at;
    }

    private void requireOpen() {
        if (state == DifferenceState.RESOLVED) {
            throw ProblemException.of(DeskProblem.DIFFERENCE_RESOLVED);
        }
    }
}
