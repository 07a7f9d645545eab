package org.motcua.notice;

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
import org.motcua.editorial.api.EditorialAction;
import org.motcua.editorial.api.EditorialState;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;
import org.motcua.shared.RequestProblem;

/** A notice at its editors' desk, and what of it is published. */
@Entity
@Table(name = "notice")
@NullUnmarked
class Notice {
    @Id
    UUID id;

    @Version
    int revision;

    String agency;

    @Enumerated(EnumType.STRING)
    EditorialState state;

    @JdbcTypeCode(SqlTypes.JSON)
    NoticeContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    NoticeContent published;

    boolean late;

    @Column(name = "shown_from")
    Instant shownFrom;

    @Column(name = "shown_to")
    Instant shownTo;

    boolean banner;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    Notice() {}

    Notice(String agency, NoticeContent content, String by, Instant at) {
        this.id = Ids.next();
        this.agency = agency;
        this.state = EditorialState.DRAFT;
        touch(content, by, at);
    }

    void requireRevision(int expected) {
        if (revision != expected) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    void edit(NoticeContent to, String by, Instant at) {
        state.require(EditorialAction.EDIT, NoticeProblem.ACTION_NOT_ALLOWED);
        touch(to, by, at);
    }

    /** From when readers see what would be published now: a change of what they see already does not make it new. */
    Instant announcedAt(Instant now) {
        Instant wanted = content.shownFrom();
        boolean sameDowntime = published != null
                && published.kind() == NoticeKind.DOWNTIME
                && published.downFrom().equals(content.downFrom());
        if (sameDowntime && !shownFrom.isAfter(now)) {
            return shownFrom;
        }
        return wanted == null || wanted.isBefore(now) ? now : wanted;
    }

    void publish(boolean announcedLate, String by, Instant at) {
        state.require(EditorialAction.PUBLISH, NoticeProblem.ACTION_NOT_ALLOWED);
        if (content.equals(published)) {
            throw ProblemException.of(NoticeProblem.UNCHANGED);
        }
        shownFrom = announcedAt(at);
        state = EditorialState.PUBLISHED;
        published = content;
        late = announcedLate;
        shownTo = content.end();
        banner = content.banner();
        touch(content, by, at);
    }

    void withdraw(String by, Instant at) {
        state.require(EditorialAction.WITHDRAW, NoticeProblem.ACTION_NOT_ALLOWED);
        state = EditorialState.WITHDRAWN;
        published = null;
        shownFrom = null;
        shownTo = null;
        banner = false;
        touch(content, by, at);
    }

    private void touch(NoticeContent to, String by, Instant at) {
        content = to;
        editedBy = by;
        editedAt = at;
    }
}
