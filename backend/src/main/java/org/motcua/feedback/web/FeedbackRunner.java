package org.motcua.feedback.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.feedback.FeedbackReceipt;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Runs a command once for each idempotency key, of an officer or of whoever holds a reference. */
@RequestScoped
class FeedbackRunner {
    private final CurrentActor actor;
    private final Idempotency idempotency;

    @Context
    UriInfo uri;

    FeedbackRunner(CurrentActor actor, Idempotency idempotency) {
        this.actor = actor;
        this.idempotency = idempotency;
    }

    Uni<FeedbackReceipt> run(FeedbackHeaders headers, Object body, Function<Actor, Uni<FeedbackReceipt>> command) {
        return actor.get().chain(by -> once(by.subject(), headers, body, () -> command.apply(by)));
    }

    /** @param holder what shows the caller's right, in the place of an account */
    Uni<FeedbackReceipt> once(
            String holder, FeedbackHeaders headers, Object body, Supplier<Uni<FeedbackReceipt>> command) {
        return once(holder, headers, body, FeedbackReceipt.class, command);
    }

    <T> Uni<T> once(String holder, FeedbackHeaders headers, Object body, Class<T> answer, Supplier<Uni<T>> command) {
        List<Object> request = List.of(uri.getPath(), body);
        return ToTheEnd.run(() -> idempotency.once(holder, headers.idempotencyKey(), request, answer, command));
    }

    static RestResponse<FeedbackReceipt> created(FeedbackReceipt receipt) {
        return RestResponse.ResponseBuilder.<FeedbackReceipt>create(RestResponse.Status.CREATED)
                .entity(receipt)
                .build();
    }
}
