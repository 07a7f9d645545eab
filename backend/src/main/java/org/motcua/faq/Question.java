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
    QuestionState state;

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
        this.state = QuestionState.DRAFT;
        touch(content, by, at);
    }

    void requireRevision(int expected) {
        if (revision != expected) {
            throw ProblemException.of(RequestProblem.IF_MATCH_STALE);
        }
    }

    void edit(QuestionContent to, String by, Instant at) {
        require(QuestionAction.EDIT);
        touch(to, by, at);
    }

    void publish(String by, Instant at) {
        require(QuestionAction.PUBLISH);
        if (content.equals(published)) {
            throw ProblemException.of(FaqProblem.UNCHANGED);
        }
        state = QuestionState.PUBLISHED;
        published = content;
        procedure = content.procedure();
        publishedAt = at;
        version++;
        touch(content, by, at);
    }

    void withdraw(String by, Instant at) {
        require(QuestionAction.WITHDRAW);
        state = QuestionState.WITHDRAWN;
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

    private void require(QuestionAction action) {
        if (!state.actions().contains(action)) {
            throw ProblemException.of(FaqProblem.ACTION_NOT_ALLOWED)
                    .allowedActions(state.actions().stream().map(Enum::name).toList());
        }
    }
}
