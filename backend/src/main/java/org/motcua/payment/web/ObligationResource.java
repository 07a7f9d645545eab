package org.motcua.payment.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.CurrentActor;
import org.motcua.payment.ObligationPage;
import org.motcua.payment.ObligationReads;
import org.motcua.payment.WayToPay;
import org.motcua.payment.WaysToPay;
import org.motcua.shared.ToTheEnd;

/** What is owed. */
@Path("/api/v1")
@Authenticated
@Tag(name = "payment", description = "What is owed, ways to pay, orders, and what gateways say")
public class ObligationResource {
    private final ObligationReads obligations;
    private final WaysToPay ways;
    private final CurrentActor actor;

    ObligationResource(ObligationReads obligations, WaysToPay ways, CurrentActor actor) {
        this.obligations = obligations;
        this.ways = ways;
        this.actor = actor;
    }

    @GET
    @Path("/dossiers/{id}/obligations")
    @Operation(
            operationId = "listDossierObligations",
            summary = "What is owed for a dossier",
            description =
                    "Everything ever owed for it, oldest first, with how it was reckoned and what became of it. 404 also for who may not see the dossier.")
    public Uni<ObligationPage> ofDossier(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> obligations.of(id, by)));
    }

    @GET
    @Path("/dossiers/{id}/ways-to-pay")
    @Operation(
            operationId = "listWaysToPay",
            summary = "How it can be paid",
            description = "Every way, and why one is not open. 404 also for who may not see the dossier.")
    public Uni<List<WayToPay>> ways(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> ways.of(id, by)));
    }

    @GET
    @Path("/my-obligations")
    @Operation(
            operationId = "listMyObligations",
            summary = "What I owe",
            description = "For the caller's own dossiers: unpaid first, newest first.")
    public Uni<ObligationPage> mine(
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> obligations.mine(by, cursor, limit));
    }
}
