package org.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;

/** What happens between the steps of the process, until there is a decision. */
sealed interface ProcessingEvent extends DossierEvent {

    record Forwarded(
            int toStep,
            ProcessStep step,
            Instant stepDueAt,
            @Nullable String note) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.IN_PROGRESS;
            d.enter(toStep, step, stamp.at(), stepDueAt);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record SentBack(int toStep, ProcessStep step, Instant stepDueAt, String reason) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.enter(toStep, step, stamp.at(), stepDueAt);
        }

        @Override
        public String note() {
            return reason;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    /** @param from who had it before, null when nobody */
    record TakenOver(
            @Nullable String from,
            String assignee,
            String assigneeName,
            @Nullable String reason) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.assignee = assignee;
            d.assigneeName = assigneeName;
        }

        @Override
        public @Nullable String note() {
            return reason;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record Assigned(
            String assignee, String assigneeName, @Nullable String note) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.assignee = assignee;
            d.assigneeName = assigneeName;
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record OpinionAsked(Opinion opinion) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            DossierEvents.putOpinion(d, opinion);
        }

        @Override
        public String note() {
            return opinion.question();
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record OpinionAnswered(Opinion opinion) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            DossierEvents.putOpinion(d, opinion);
        }

        @Override
        public @Nullable String note() {
            return opinion.answer();
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record Suspended(String reason, String legalBasis) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.pause(DossierState.SUSPENDED, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record Resumed(@Nullable String note, Instant dueAt, Instant stepDueAt) implements ProcessingEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.resume(dueAt, stepDueAt, stamp.at());
        }
    }
}
