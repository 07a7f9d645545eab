package org.motcua.payment.desk.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Runs what a desk does for the caller, once for each idempotency key, and to its end. */
@RequestScoped
public class DeskCommands {
    private final CurrentActor actor;
    private final Idempotency idempotency;

    @Context
    UriInfo uri;

    DeskCommands(CurrentActor actor, Idempotency idempotency) {
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** @param body what was asked; the same key with another is refused */
    public <T> Uni<T> once(DeskHeaders headers, Object body, Class<T> type, Function<Actor, Uni<T>> command) {
        List<Object> request = List.of(uri.getPath(), body);
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(), headers.idempotencyKey(), request, type, () -> command.apply(by))));
    }

    public <T> Uni<T> read(Function<Actor, Uni<T>> query) {
        return actor.get().chain(by -> ToTheEnd.run(() -> query.apply(by)));
    }
}
