package org.motcua.hotline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** A number to call. */
@Entity
@Table(name = "hotline")
@NullUnmarked
class Hotline {
    @Id
    UUID id;

    @Version
    int revision;

    String agency;

    @Enumerated(EnumType.STRING)
    HotlinePurpose purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    String phone;

    @Enumerated(EnumType.STRING)
    HotlineOpening opening;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<DayOfWeek, List<String>> week;

    boolean removed;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    Hotline() {}

    static Hotline of(HotlineRequest in, String by, Instant at) {
        Hotline h = new Hotline();
        h.id = Ids.next();
        h.agency = in.agency();
        h.say(in, by, at);
        return h;
    }

    void requireRevision(int expected) {
        if (removed) {
            throw ProblemException.of(HotlineProblem.NOT_FOUND);
        }
        if (revision != expected) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    /** It stays its agency's. */
    void say(HotlineRequest in, String by, Instant at) {
        HotlineHours.require(in.opening(), in.week());
        purpose = in.purpose();
        name = in.name().toText();
        phone = in.phone();
        opening = in.opening();
        week = in.week();
        editedBy = by;
        editedAt = at;
    }

    void remove(String by, Instant at) {
        removed = true;
        editedBy = by;
        editedAt = at;
    }
}
