package org.motcua.dossier.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.dossier.DossierReceipt;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;

/** Runs a command for the caller, once for each idempotency key, and answers its receipt with its ETag. */
@RequestScoped
class CommandRunner {
    private final CurrentActor actor;
    private final Idempotency idempotency;

    @Context
    UriInfo uri;

    CommandRunner(CurrentActor actor, Idempotency idempotency) {
        this.actor = actor;
        this.idempotency = idempotency;
    }

    Uni<RestResponse<DossierReceipt>> run(
            CommandHeaders headers, Object body, Function<Actor, Uni<DossierReceipt>> command) {
        return receipt(headers, body, command).map(CommandRunner::ok);
    }

    Uni<RestResponse<DossierReceipt>> create(
            CommandHeaders headers, Object body, Function<Actor, Uni<DossierReceipt>> command) {
        return receipt(headers, body, command)
                .map(r -> RestResponse.ResponseBuilder.<DossierReceipt>created(URI.create("/api/v1/dossiers/" + r.id()))
                        .header(HttpHeaders.ETAG, ETags.of(r.version()))
                        .entity(r)
                        .build());
    }

    static RestResponse<DossierReceipt> ok(DossierReceipt r) {
        return RestResponse.ResponseBuilder.ok(r)
                .header(HttpHeaders.ETAG, ETags.of(r.version()))
                .build();
    }

    private Uni<DossierReceipt> receipt(
            CommandHeaders headers, Object body, Function<Actor, Uni<DossierReceipt>> command) {
        return actor.get().chain(by -> {
            List<Object> request = List.of(uri.getPath(), body);
            return ToTheEnd.run(() -> idempotency.once(
                    by.subject(), headers.idempotencyKey(), request, DossierReceipt.class, () -> command.apply(by)));
        });
    }
}
