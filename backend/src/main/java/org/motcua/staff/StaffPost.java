package org.motcua.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** What of an appointment is public; nothing until an administrator says so. */
@Entity
@Table(name = "staff_post")
@NullUnmarked
class StaffPost {
    @Id
    UUID appointment;

    @Version
    int revision;

    @Enumerated(EnumType.STRING)
    StaffDuty duty;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText fields;

    String phone;
    boolean published;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    StaffPost() {}

    StaffPost(UUID appointment) {
        this.appointment = appointment;
    }

    /** @param expected of one that nobody wrote yet: 0 */
    void requireRevision(boolean isNew, int expected) {
        if (expected != (isNew ? 0 : revision + 1)) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    void say(StaffRequest in, String by, Instant at) {
        if (in.phone() != null && in.duty() == StaffDuty.OFFICER) {
            throw ProblemException.of(StaffProblem.PHONE_OF_OFFICER);
        }
        published = in.published();
        duty = in.duty();
        fields = in.fields() == null ? null : in.fields().toText();
        phone = in.phone();
        editedBy = by;
        editedAt = at;
    }
}
