package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventData;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Role;
import org.motcua.shared.Folding;

/** Everything that can happen to a dossier. Deciding yields events; applying them, in order, yields the dossier. Pure. */
sealed interface DossierEvent extends EventData
        permits CalendarEvent,
                DeadlineEvent,
                DossierEvent.Drafted,
                DossierEvent.Discarded,
                DossierEvent.Submitted,
                DossierEvent.HandedOver,
                DossierEvent.Accepted,
                DossierEvent.Refused,
                DossierEvent.SupplementRequested,
                DossierEvent.SupplementAnswered,
                DossierEvent.PaymentRequired,
                DossierEvent.PaymentRecorded,
                DossierEvent.Forwarded,
                DossierEvent.SentBack,
                DossierEvent.TakenOver,
                DossierEvent.Assigned,
                DossierEvent.OpinionAsked,
                DossierEvent.OpinionAnswered,
                DossierEvent.Suspended,
                DossierEvent.Resumed,
                DossierEvent.Decided,
                DossierEvent.Returned,
                DossierEvent.Closed,
                DossierEvent.Withdrawn,
                DossierEvent.PaperAdded,
                DossierEvent.PaperRemoved {

    /** Changes the dossier as this event says; never refuses, for it has happened. */
    void applyTo(Dossier d, EventStamp stamp);

    /** The officer's or applicant's own words, if any. */
    default @Nullable String note() {
        return null;
    }

    /** True for words between officers, which the applicant's timeline leaves out. */
    @JsonIgnore
    default boolean isInternal() {
        return false;
    }

    /** True for what concerns officers alone, and does not stand in the applicant's timeline at all. */
    @JsonIgnore
    default boolean isForOfficers() {
        return false;
    }

    @Override
    @JsonIgnore
    default String type() {
        return DossierEvents.typeOf(getClass());
    }

    record Drafted(
            String procedureCode,
            UUID procedureVersion,
            Channel channel,
            String competentAgency,
            String receivingAgency,
            @Nullable String owner,
            Applicant applicant,
            Contact contact)
            implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.DRAFT;
            d.procedureCode = procedureCode;
            d.procedureVersion = procedureVersion;
            d.channel = channel;
            d.channelRank = channel.rank();
            d.competentAgency = competentAgency;
            d.receivingAgency = receivingAgency;
            d.holdingAgency = receivingAgency;
            d.owner = owner;
            d.applicant = applicant;
            d.applicantName = applicant.displayName();
            d.contact = contact;
            d.createdAt = stamp.at();
        }
    }

    /** A draft thrown away by its owner; its row is gone. */
    record Discarded() implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {}
    }

    /** Filed: what was declared is kept here for ever, whatever is supplemented later. */
    record Submitted(
            String filingReference,
            String statusToken,
            JsonNode form,
            Contact contact,
            Delivery delivery,
            @Nullable Postal postal,
            Instant intakeDueAt)
            implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.SUBMITTED;
            d.filingReference = filingReference;
            d.statusToken = statusToken;
            d.form = form;
            d.contact = contact;
            d.delivery = delivery;
            d.postal = postal;
            d.submittedAt = stamp.at();
            d.intakeStartedAt = stamp.at();
            d.stepRole = Role.INTAKE_OFFICER;
            d.holdingAgency = d.receivingAgency;
            d.queueDueAt = intakeDueAt;
            d.searchText = Folding.fold(filingReference + " " + d.applicantName);
        }
    }

    record HandedOver(
            Instant handedOverAt,
            Instant intakeDueAt,
            @Nullable String note) implements DossierEvent {
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
            @Nullable String note) implements DossierEvent {
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

    record Refused(String reason, String legalBasis) implements DossierEvent {
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

    record SupplementRequested(Supplement request, boolean repeated) implements DossierEvent {
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
            implements DossierEvent {
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

    record PaymentRequired(Payment payment) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.payment = payment;
            if (payment.gate() == Payment.Gate.PROCESSING) {
                d.pause(DossierState.PAYMENT_REQUIRED, stamp.at());
            }
        }

        @Override
        public String note() {
            return payment.reason();
        }
    }

    record PaymentRecorded(
            Payment.Method method,
            @Nullable String reference,
            @Nullable String note,
            @Nullable Instant dueAt,
            @Nullable Instant stepDueAt)
            implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.payment = d.payment.met(stamp.at(), method, reference);
            if (d.state == DossierState.PAYMENT_REQUIRED) {
                d.resume(dueAt, stepDueAt, stamp.at());
            }
        }
    }

    record Forwarded(
            int toStep,
            ProcessStep step,
            Instant stepDueAt,
            @Nullable String note) implements DossierEvent {
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

    record SentBack(int toStep, ProcessStep step, Instant stepDueAt, String reason) implements DossierEvent {
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
            @Nullable String reason) implements DossierEvent {
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
            String assignee, String assigneeName, @Nullable String note) implements DossierEvent {
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

    record OpinionAsked(Opinion opinion) implements DossierEvent {
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

    record OpinionAnswered(Opinion opinion) implements DossierEvent {
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

    record Suspended(String reason, String legalBasis) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.pause(DossierState.SUSPENDED, stamp.at());
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record Resumed(@Nullable String note, Instant dueAt, Instant stepDueAt) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.resume(dueAt, stepDueAt, stamp.at());
        }
    }

    record Decided(Outcome outcome, int toStep, ProcessStep step) implements DossierEvent {
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
            @Nullable String note) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.state = DossierState.RETURNED;
            d.outcome = d.outcome.returned(stamp.at(), method, receivedBy);
        }
    }

    record Closed(@Nullable String note) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.finish(DossierState.CLOSED, stamp.at());
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }

    record Withdrawn(String reason) implements DossierEvent {
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

    /** Papers do not change the dossier itself; the log tells when each came and went. */
    record PaperAdded(UUID attachment, String paper, String fileName, long size, String sha256)
            implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {}

        @Override
        public String note() {
            return fileName;
        }
    }

    record PaperRemoved(UUID attachment, String paper, String fileName) implements DossierEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {}

        @Override
        public String note() {
            return fileName;
        }
    }
}
