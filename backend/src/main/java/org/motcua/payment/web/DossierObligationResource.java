package org.motcua.payment.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.identity.api.CurrentActor;
import org.motcua.payment.ObligationPage;
import org.motcua.payment.ObligationReads;
import org.motcua.shared.ToTheEnd;

/** What is owed for a dossier. */
@Path("/api/v1/dossiers/{id}/obligations")
@Authenticated
@Tag(name = "payment", description = "What is owed, ways to pay, orders, and what gateways say")
public class DossierObligationResource {
    private final ObligationReads obligations;
    private final CurrentActor actor;

    DossierObligationResource(ObligationReads obligations, CurrentActor actor) {
        this.obligations = obligations;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listDossierObligations",
            summary = "What is owed for a dossier",
            description =
                    "Everything ever owed for it, oldest first, with how it was reckoned and what became of it. 404 also for who may not see the dossier.")
    public Uni<ObligationPage> list(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> obligations.of(id, by)));
    }
}
