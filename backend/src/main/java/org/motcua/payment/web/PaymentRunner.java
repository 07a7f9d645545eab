package org.motcua.payment.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Runs a command once for each idempotency key. */
@RequestScoped
class PaymentRunner {
    private final Idempotency idempotency;

    @Context
    UriInfo uri;

    PaymentRunner(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @param type what the command answers; kept with the key, so it must survive JSON */
    <T> Uni<T> once(Actor by, IdempotencyKey key, Object body, Class<T> type, Supplier<Uni<T>> command) {
        List<Object> request = List.of(uri.getPath(), body);
        return ToTheEnd.run(() -> idempotency.once(by.subject(), key.value(), request, type, command));
    }
}
