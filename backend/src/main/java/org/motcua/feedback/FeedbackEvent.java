package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;
import org.motcua.event.EventStamp;
import org.motcua.shared.Folding;

/** Everything that can happen to a complaint. Deciding yields events; applying them, in order, yields the case. Pure. */
sealed interface FeedbackEvent extends EventData {
    /** Changes the case as this event says; never refuses, for it has happened. */
    void applyTo(Feedback f, EventStamp stamp);

    /** The actor's own words, if any. */
    default @Nullable String note() {
        return null;
    }

    @Override
    @JsonIgnore
    default String type() {
        return typeOf(getClass());
    }

    /** {@code InformationAsked} → {@code FEEDBACK_INFORMATION_ASKED}. */
    static String typeOf(Class<?> event) {
        return "FEEDBACK" + event.getSimpleName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** @param accused subjects of officers it may be about, known from its own words or from the dossier */
    record Filed(
            FeedbackAbout about,
            FeedbackTheme theme,
            @Nullable String procedureCode,
            @Nullable UUID dossier,
            String agency,
            String title,
            String content,
            @Nullable String officerNamed,
            List<String> accused,
            Complainant complainant,
            @Nullable String owner,
            String channel,
            String language,
            boolean publishable,
            String reference,
            List<FeedbackClock> clocks)
            implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.RECEIVED;
            f.about = about;
            f.theme = theme;
            f.procedureCode = procedureCode;
            f.dossier = dossier;
            f.agency = agency;
            f.holdingAgency = agency;
            f.title = title;
            f.content = content;
            f.officerNamed = officerNamed;
            f.accused = accused.toArray(String[]::new);
            f.complainant = complainant;
            f.owner = owner;
            f.channel = channel;
            f.language = language;
            f.publishable = publishable;
            f.reference = reference;
            f.receivedAt = stamp.at();
            f.reckonedAt = stamp.at();
            f.run(clocks);
        }
    }

    record PaperAdded(UUID attachment, String fileName, long size, String sha256) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {}
    }

    /** Goes to another agency here, where it is classified anew, or to a body beyond this system. */
    record Transferred(@Nullable String to, @Nullable String body, String reason, List<FeedbackClock> clocks)
            implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.outcome = body == null ? null : new FeedbackOutcome(reason, body);
            f.assignee = null;
            f.assigneeName = null;
            if (to == null) {
                f.finish(FeedbackState.TRANSFERRED, stamp.at());
            } else {
                f.holdingAgency = to;
                f.state = FeedbackState.RECEIVED;
                f.classifiedAt = null;
                f.run(clocks);
            }
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record Declined(String reason) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.outcome = new FeedbackOutcome(reason, null);
            f.finish(FeedbackState.OUT_OF_SCOPE, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record InformationAsked(String question, FeedbackClock clock) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.INFORMATION_REQUIRED;
            f.question = new FeedbackQuestion(question, stamp.at(), clock.dueAt(), null, null);
            f.clocks = f.clocks.finished(FeedbackClock.Kind.CLASSIFY, stamp.at());
            f.run(List.of(clock));
        }

        @Override
        public String note() {
            return question;
        }
    }

    record InformationGiven(String information, List<FeedbackClock> clocks) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.RECEIVED;
            f.pauses = f.pauses.and(f.question.askedAt(), stamp.at());
            f.question = f.question.given(information, stamp.at());
            f.clocks = f.clocks.finished(FeedbackClock.Kind.SUPPLEMENT, stamp.at());
            f.classifiedAt = null;
            f.run(clocks);
        }

        @Override
        public String note() {
            return information;
        }
    }

    /** @param accused more of those it is about, as the officer who classified it found */
    record Accepted(FeedbackTheme theme, List<String> accused) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.CLASSIFIED;
            f.theme = theme;
            f.accuse(accused);
            f.classifiedAt = stamp.at();
            f.clocks = f.clocks.finished(FeedbackClock.Kind.CLASSIFY, stamp.at());
            f.run(List.of());
        }
    }

    record Assigned(String assignee, String assigneeName) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.ASSIGNED;
            f.assignee = assignee;
            f.assigneeName = assigneeName;
        }
    }

    record Answered(String text, @Nullable String legalBasis, FeedbackClock clock) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.ANSWERED;
            f.answer = new FeedbackAnswer(text, legalBasis, stamp.at());
            f.answeredAt = stamp.at();
            f.assignee = null;
            f.assigneeName = null;
            f.clocks = f.clocks.finished(FeedbackClock.Kind.ANSWER, stamp.at());
            f.run(List.of(clock));
        }

        @Override
        public String note() {
            return text;
        }
    }

    record Published(String title, String content, String answer, List<RedactionMark> marks) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.publication = new Publication(title, content, answer, marks, stamp.at());
            f.publishedAt = stamp.at();
            f.publishedText = Folding.fold(title + " " + content + " " + answer);
            f.outcome = null;
            f.finish(FeedbackState.PUBLISHED, stamp.at());
        }
    }

    record Withheld(String reason) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.outcome = new FeedbackOutcome(reason, null);
            f.finish(FeedbackState.WITHHELD, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }

    /** No longer public; what had been stays in the log alone. */
    record Retracted(String reason) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.publication = null;
            f.publishedAt = null;
            f.publishedText = null;
            f.outcome = new FeedbackOutcome(reason, null);
            f.state = FeedbackState.WITHHELD;
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record Rated(int rating) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.state = FeedbackState.RATED;
            f.rating = (short) rating;
        }
    }

    record Withdrawn() implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.finish(FeedbackState.WITHDRAWN, stamp.at());
        }
    }

    /** By the link under a letter. */
    record LettersEnded() implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            f.letters = false;
        }
    }

    /** Another version of the calendar came into force. */
    record DueMoved(String calendar, List<FeedbackMove> moves) implements FeedbackEvent {
        @Override
        public void applyTo(Feedback f, EventStamp stamp) {
            for (FeedbackMove m : moves) {
                f.clocks.of(m.kind()).ifPresent(c -> f.clocks = f.clocks.with(c.moved(m.to(), stamp.at())));
            }
            f.run(List.of());
        }
    }
}
