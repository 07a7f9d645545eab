package org.motcua.payment.gateway;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.motcua.payment.PayWay;

/** A way to pay that goes through somebody else. Called outside any transaction. */
public interface PaymentGateway {
    PayWay way();

    /**
     * Where to send the payer. Asking twice for one order does no harm.
     *
     * @param returnUrl where the gateway sends the payer back to; what it says there decides nothing
     * @param ip the payer's address, which the protocols demand
     * @param language {@code vi} or {@code en}
     */
    Uni<String> begin(GatewayOrder order, String returnUrl, String ip, String language);

    /** What became of an order. Fails with 503 when the gateway does not answer, or not as itself. */
    Uni<Asked> query(GatewayOrder order);

    /**
     * Where the gateway shows the receipt that it keeps of a paid order; empty when it keeps none, or none yet. Fails with 503 when it does
     * not answer, or not as itself.
     */
    default Uni<Optional<String>> bill(GatewayOrder order) {
        return Uni.createFrom().item(Optional.empty());
    }

    /** What a gateway says of an order, of its own accord or when asked; its signature is right. */
    sealed interface Asked {
        /** @param externalId the gateway's own number of the payment */
        record Paid(String externalId, long amount, Instant at) implements Asked {}

        /** It was not paid and will not be. */
        record Failed(String says) implements Asked {}

        /** Not yet, or unknown to the gateway. */
        record Pending() implements Asked {}
    }
}
