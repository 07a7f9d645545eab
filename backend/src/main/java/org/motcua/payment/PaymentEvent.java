package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventData;

/** What happens to obligations and orders; the subject is the obligation or the order. */
public sealed interface PaymentEvent extends EventData {

    @Override
    @JsonIgnore
    default String type() {
        return "PAYMENT"
                + getClass().getSimpleName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    record ObligationRaised(UUID dossier, Due.Kind kind, Due.Gate gate, long amount) implements PaymentEvent {}

    record ObligationCancelled(UUID dossier, String why) implements PaymentEvent {}

    record ObligationMet(
            UUID dossier, UUID movement, long amount, Settlement.Method method, String reference, Instant paidAt)
            implements PaymentEvent {}

    record OrderOpened(String number, PayWay way, long amount, List<UUID> obligations, Instant expiresAt)
            implements PaymentEvent {}

    record OrderPaid(String number, UUID movement, long amount) implements PaymentEvent {}

    record OrderFailed(String number, String gatewaySays) implements PaymentEvent {}

    record OrderExpired(String number) implements PaymentEvent {}

    record OrderCancelled(String number) implements PaymentEvent {}

    /** Money pays nothing; subject is the order, or the movement when it came for no order. */
    record SurplusReceived(
            UUID need, UUID movement, long amount, @Nullable UUID order) implements PaymentEvent {}

    /** What was paid rightly may have to be paid back; subject is the obligation. */
    record RefundNeeded(UUID need, UUID movement, RefundWhy why, long amount) implements PaymentEvent {}
}
