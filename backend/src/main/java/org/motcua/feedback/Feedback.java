package org.motcua.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/** A complaint or recommendation as it stands: the fold of its events. Nothing changes it but {@link FeedbackEvent#applyTo}. */
@Entity
@Table(name = "feedback")
@NullUnmarked
class Feedback {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    FeedbackState state;

    @Enumerated(EnumType.STRING)
    FeedbackAbout about;

    @Enumerated(EnumType.STRING)
    FeedbackTheme theme;

    @Column(name = "procedure_code")
    String procedureCode;

    UUID dossier;

    /** Whom it was addressed to. */
    String agency;

    /** Who has it now. */
    @Column(name = "holding_agency")
    String holdingAgency;

    String title;
    String content;

    @Column(name = "officer_named")
    String officerNamed;

    String[] accused = {};

    @JdbcTypeCode(SqlTypes.JSON)
    Complainant complainant;

    String owner;
    String channel;
    String language;
    boolean publishable;

    /** Whether the complainant still wants to be told by letters. */
    boolean letters = true;

    String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    FeedbackQuestion question;

    @JdbcTypeCode(SqlTypes.JSON)
    FeedbackOutcome outcome;

    String assignee;

    @Column(name = "assignee_name")
    String assigneeName;

    @JdbcTypeCode(SqlTypes.JSON)
    FeedbackAnswer answer;

    @JdbcTypeCode(SqlTypes.JSON)
    Publication publication;

    Short rating;

    @JdbcTypeCode(SqlTypes.JSON)
    FeedbackClock.Clocks clocks = FeedbackClock.Clocks.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    FeedbackPauses pauses = FeedbackPauses.NONE;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "classified_at")
    Instant classifiedAt;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    @Column(name = "answer_due_at")
    Instant answerDueAt;

    @Column(name = "queue_due_at")
    Instant queueDueAt;

    /** When the clocks were last compared with the calendar; no event tells of it. */
    @Column(name = "reckoned_at")
    Instant reckonedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "published_text")
    String publishedText;

    Feedback() {}

    Feedback(UUID id) {
        this.id = id;
    }

    boolean isAbout(String subject) {
        return Arrays.asList(accused).contains(subject);
    }

    void accuse(Collection<String> subjects) {
        accused = Stream.concat(Arrays.stream(accused), subjects.stream())
                .distinct()
                .toArray(String[]::new);
    }

    /** These clocks run from now on, and what is due next follows. */
    void run(List<FeedbackClock> begun) {
        for (FeedbackClock clock : begun) {
            clocks = clocks.with(clock);
        }
        answerDueAt =
                clocks.of(FeedbackClock.Kind.ANSWER).map(FeedbackClock::dueAt).orElse(answerDueAt);
        queueDueAt = clocks.of(kindOf(state)).map(FeedbackClock::dueAt).orElse(queueDueAt);
    }

    void finish(FeedbackState as, Instant at) {
        state = as;
        finishedAt = at;
        queueDueAt = null;
        assignee = null;
        assigneeName = null;
        for (FeedbackClock.Kind kind : FeedbackClock.Kind.values()) {
            clocks = clocks.finished(kind, at);
        }
    }

    private static FeedbackClock.Kind kindOf(FeedbackState state) {
        return switch (state) {
            case RECEIVED -> FeedbackClock.Kind.CLASSIFY;
            case INFORMATION_REQUIRED -> FeedbackClock.Kind.SUPPLEMENT;
            case ANSWERED -> FeedbackClock.Kind.PUBLISH;
            default -> FeedbackClock.Kind.ANSWER;
        };
    }
}
