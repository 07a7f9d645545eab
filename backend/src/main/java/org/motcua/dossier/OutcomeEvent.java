package org.motcua.dossier;

import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;

/** How a dossier comes to its end. */
sealed interface OutcomeEvent extends DossierEvent {

    record Decided(Outcome outcome, int toStep, ProcessStep step) implements OutcomeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.DECIDED;
            d.outcome = outcome;
            d.decidedAt = stamp.at();
            d.enter(toStep, step, stamp.at(), d.dueAt);
        }

        @Override
        public String note() {
            return outcome.summary();
        }
    }

    record Returned(
            Delivery.Method method,
            String receivedBy,
            @Nullable String note) implements OutcomeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.RETURNED;
            d.outcome = d.outcome.returned(stamp.at(), method, receivedBy);
        }
    }

    record Closed(@Nullable String note) implements OutcomeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.finish(DossierState.CLOSED, stamp.at());
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record Withdrawn(String reason) implements OutcomeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.outcome = new Outcome(Outcome.Kind.WITHDRAWN, null, reason, null, null, null, null);
            d.finish(DossierState.WITHDRAWN, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }
}
