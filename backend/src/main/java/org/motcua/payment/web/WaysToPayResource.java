package org.motcua.payment.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.identity.api.CurrentActor;
import org.motcua.payment.WayToPay;
import org.motcua.payment.WaysToPay;
import org.motcua.shared.ToTheEnd;

/** How what is owed for a dossier can be paid. */
@Path("/api/v1/dossiers/{id}/ways-to-pay")
@Authenticated
@Tag(name = "payment")
public class WaysToPayResource {
    private final WaysToPay ways;
    private final CurrentActor actor;

    WaysToPayResource(WaysToPay ways, CurrentActor actor) {
        this.ways = ways;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listWaysToPay",
            summary = "How it can be paid",
            description = "Every way, and why one is not open. 404 also for who may not see the dossier.")
    public Uni<List<WayToPay>> list(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> ways.of(id, by)));
    }
}
