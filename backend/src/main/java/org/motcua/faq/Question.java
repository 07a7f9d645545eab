package org.motcua.faq;

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

/** A question at its editors' desk, and what of it is published. */
@Entity
@Table(name = "faq_question")
@NullUnmarked
class Question {
    @Id
    UUID id;

    @Version
    int revision;

    String agency;

    @Enumerated(EnumType.STRING)
    EditorialState state;

    @JdbcTypeCode(SqlTypes.JSON)
    QuestionContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    QuestionContent published;

    int version;
    String procedure;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "edited_by")
    String editedBy;

    @Column(name = "edited_at")
    Instant editedAt;

    Question() {}

    Question(String agency, QuestionContent content, String by, Instant at) {
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

    void edit(QuestionContent to, String by, Instant at) {
        state.require(EditorialAction.EDIT, FaqProblem.ACTION_NOT_ALLOWED);
        touch(to, by, at);
    }

    void publish(String by, Instant at) {
        state.require(EditorialAction.PUBLISH, FaqProblem.ACTION_NOT_ALLOWED);
        if (content.equals(published)) {
            throw ProblemException.of(FaqProblem.UNCHANGED);
        }
        state = EditorialState.PUBLISHED;
        published = content;
        procedure = content.procedure();
        publishedAt = at;
        version++;
        touch(content, by, at);
    }

    void withdraw(String by, Instant at) {
        state.require(EditorialAction.WITHDRAW, FaqProblem.ACTION_NOT_ALLOWED);
        state = EditorialState.WITHDRAWN;
        published = null;
        procedure = null;
        publishedAt = null;
        touch(content, by, at);
    }

    private void touch(QuestionContent to, String by, Instant at) {
        content = to;
        editedBy = by;
        editedAt = at;
    }
}
