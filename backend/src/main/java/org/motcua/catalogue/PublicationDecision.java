package org.motcua.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.ProblemException;

/** A decision after which an agency's catalogue must be brought up to date. Its due moment follows the calendar of the agency. */
@Entity
@Table(name = "publication_decision")
@NullUnmarked
class PublicationDecision {
    @Id
    UUID id;

    @Version
    int version;

    String agency;
    String number;

    @Column(name = "signed_on")
    LocalDate signedOn;

    String issuer;

    @Column(name = "received_at")
    Instant receivedAt;

    String[] published;
    String[] amended;
    String[] abolished;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_by_name")
    String recordedByName;

    /** When the due moment was last compared with the calendar: by what was known then it can be explained. */
    @Column(name = "reckoned_at")
    Instant reckonedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "updated_by_name")
    String updatedByName;

    String note;

    PublicationDecision() {}

    PublicationDecision(UUID id, PublicationRequest in, Instant dueAt, Instant at, String by, String byName) {
        this.id = id;
        this.agency = in.agency();
        this.number = in.number().strip();
        this.signedOn = in.signedOn();
        this.issuer = in.issuer().strip();
        this.receivedAt = in.receivedAt();
        this.published = codes(in.published());
        this.amended = codes(in.amended());
        this.abolished = codes(in.abolished());
        this.dueAt = dueAt;
        this.recordedAt = at;
        this.reckonedAt = at;
        this.recordedBy = by;
        this.recordedByName = byName;
    }

    /** The catalogue says what the decision says; once. */
    void complete(Instant at, String byName, @Nullable String words) {
        if (updatedAt != null) {
            throw ProblemException.of(CatalogueProblem.PUBLICATION_DONE);
        }
        updatedAt = at;
        updatedByName = byName;
        note = words;
    }

    /** Due then, by the calendar known at {@code at}. */
    void reckon(Instant due, Instant at) {
        dueAt = due;
        reckonedAt = at;
    }

    private static String[] codes(List<String> named) {
        return named.stream().distinct().toArray(String[]::new);
    }
}
