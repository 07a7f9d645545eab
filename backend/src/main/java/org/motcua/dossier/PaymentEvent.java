package org.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;

/** What must be paid, and that it was. */
sealed interface PaymentEvent extends DossierEvent {

    record PaymentRequired(Payment payment) implements PaymentEvent {
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
            implements PaymentEvent {
        @Override
        public void applyTo(Dossier d, EventStamp stamp) {
            d.payment = d.payment.met(stamp.at(), method, reference);
            if (d.state == DossierState.PAYMENT_REQUIRED) {
                d.resume(dueAt, stepDueAt, stamp.at());
            }
        }
    }
}
