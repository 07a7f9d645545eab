package org.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventStamp;

/** What must be paid, what became of it, and that the dossier goes on. */
sealed interface PaymentEvent extends DossierEvent {

    /**
     * The standstill is over: the due moments that it has moved.
     *
     * @param dueAt the settlement's, null before acceptance
     * @param queueDueAt the step's, before acceptance the intake's
     */
    record Onward(@Nullable Instant dueAt, Instant queueDueAt) {
        void applyTo(Dossier d, Instant at) {
            d.resume(dueAt, dueAt == null ? null : queueDueAt, at);
            d.queueDueAt = queueDueAt;
        }
    }

    /** @param payment the same in events from before there were dues */
    record PaymentRequired(@Nullable Due due, @Nullable EarlierPayment payment) implements PaymentEvent {
        PaymentRequired(Due due) {
            this(due, null);
        }

        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            Due owed = payment == null ? due : payment.due(d.id);
            d.dues = d.dues.and(owed);
            if (Dues.stops(owed) && d.state != DossierState.PAYMENT_REQUIRED) {
                d.pause(DossierState.PAYMENT_REQUIRED, stamp.at());
            }
        }

        @Override
        public String note() {
            return payment == null ? due.reason() : payment.reason();
        }
    }

    /** An officer's change: {@code due} is owed in place of the one cancelled, at the same gate. */
    record PaymentRevised(UUID cancelled, Due due, String reason) implements PaymentEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.dues = d.dues.with(cancelled, old -> old.cancelled(stamp.at(), due.id()))
                    .and(due);
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record PaymentCancelled(
            UUID due, String reason, @Nullable Onward onward) implements PaymentEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.dues = d.dues.with(due, old -> old.cancelled(stamp.at(), null));
            if (onward != null) {
                onward.applyTo(d, stamp.at());
            }
        }

        @Override
        public String note() {
            return reason;
        }
    }

    record PaymentMet(UUID due, Settlement how, @Nullable Onward onward) implements PaymentEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.dues = d.dues.with(due, old -> old.metBy(how));
            if (onward != null) {
                onward.applyTo(d, stamp.at());
            }
        }
    }

    /** An officer's word that the one payment was met: of logs from before there were dues. */
    record PaymentRecorded(
            Settlement.Method method,
            @Nullable String reference,
            @Nullable Instant dueAt,
            @Nullable Instant stepDueAt) implements PaymentEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            Settlement how = new Settlement(method, reference, stamp.at());
            d.dues = new Dues(d.dues.items().stream()
                    .map(due -> due.owed() ? due.metBy(how) : due)
                    .toList());
            if (d.state == DossierState.PAYMENT_REQUIRED) {
                d.resume(dueAt, stepDueAt, stamp.at());
            }
        }
    }
}
