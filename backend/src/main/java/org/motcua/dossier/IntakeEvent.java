package org.motcua.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;
import org.motcua.shared.Folding;

/** What the one-stop office does with a filing, and the supplement that may be asked for then or later. */
sealed interface IntakeEvent extends DossierEvent {

    record HandedOver(
            Instant handedOverAt,
            Instant intakeDueAt,
            @Nullable String note) implements IntakeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.postal = d.postal.handedOver(handedOverAt);
            d.intakeStartedAt = stamp.at();
            d.queueDueAt = intakeDueAt;
            d.forgetAlerts(Alert.Clock.INTAKE);
        }
    }

    record Accepted(
            String dossierCode,
            Instant dueAt,
            ProcessStep step,
            Instant stepDueAt,
            @Nullable String note) implements IntakeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.ACCEPTED;
            d.dossierCode = dossierCode;
            d.acceptedAt = stamp.at();
            d.clockStartedAt = stamp.at();
            d.dueAt = dueAt;
            d.originalDueAt = dueAt;
            d.enter(0, step, stamp.at(), stepDueAt);
            d.searchText = Folding.fold(dossierCode) + " " + d.searchText;
        }
    }

    record Refused(String reason, String legalBasis) implements IntakeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.outcome = new Outcome(Outcome.Kind.REFUSED, null, reason, legalBasis, null, null, null);
            d.decidedAt = stamp.at();
            d.finish(DossierState.REFUSED, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record SupplementRequested(Supplement request, boolean repeated) implements IntakeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.pause(DossierState.SUPPLEMENT_REQUIRED, stamp.at());
            d.supplement = request;
            d.supplementRequests++;
            d.queueDueAt = request.dueAt();
            d.forgetAlerts(Alert.Clock.SUPPLEMENT);
        }

        @Override
        public String note() {
            return request.reason();
        }
    }

    /** @param dueAt the settlement's new due moment, null before acceptance */
    record SupplementAnswered(
            JsonNode form,
            @Nullable String note,
            @Nullable Instant clockStartedAt,
            @Nullable Instant dueAt,
            Instant queueDueAt)
            implements IntakeEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.form = form;
            d.supplement = d.supplement.answered(stamp.at(), note);
            d.resume(dueAt == null ? d.dueAt : dueAt, dueAt == null ? null : queueDueAt, stamp.at());
            if (dueAt == null) {
                d.intakeStartedAt = stamp.at();
            }
            d.queueDueAt = queueDueAt;
            d.clockStartedAt = clockStartedAt == null ? d.clockStartedAt : clockStartedAt;
            d.forgetAlerts(Alert.Clock.INTAKE);
            if (clockStartedAt != null) {
                d.stepStartedAt = clockStartedAt;
                d.progress = d.progress.entered(d.step, clockStartedAt);
                d.forgetAlerts(Alert.Clock.SETTLEMENT);
                d.forgetAlerts(Alert.Clock.STEP);
            }
        }
    }
}
