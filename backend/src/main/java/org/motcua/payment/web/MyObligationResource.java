package org.motcua.payment.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.CurrentActor;
import org.motcua.payment.ObligationPage;
import org.motcua.payment.ObligationReads;

/** What the caller owes. */
@Path("/api/v1/my-obligations")
@Authenticated
@Tag(name = "payment")
public class MyObligationResource {
    private final ObligationReads obligations;
    private final CurrentActor actor;

    MyObligationResource(ObligationReads obligations, CurrentActor actor) {
        this.obligations = obligations;
        this.actor = actor;
    }

    @GET
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
