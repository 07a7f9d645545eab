package org.motcua.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.clock.api.CalendarContent;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** What an agency's next calendar version is to say; at most one an agency. It changes nothing until it is applied. */
@Entity
@Table(name = "calendar_draft")
@NullUnmarked
class CalendarDraft {
    @Id
    String agency;

    @Version
    int revision;

    /** The version that it will follow, 0 for none. */
    @Column(name = "follows")
    int follows;

    String zone;

    @JdbcTypeCode(SqlTypes.JSON)
    CalendarContent content;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    CalendarDraft() {}

    CalendarDraft(String agency, int follows, String zone, CalendarContent content, String by, Instant at) {
        this.agency = agency;
        this.follows = follows;
        this.zone = zone;
        this.content = content;
        this.editedBy = by;
        this.editedAt = at;
    }

    /** The layer that it would be from {@code at}. */
    CalendarLayer layer(Instant at) {
        return new CalendarLayer(
                agency, follows + 1, at, ZoneId.of(zone), content.sessions(), content.days(), content.outages());
    }

    void requireRevision(int expected) {
        if (revision != expected) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    void edit(CalendarContent to, String by, Instant at) {
        content = to;
        editedBy = by;
        editedAt = at;
    }
}
