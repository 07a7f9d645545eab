package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.DueRequests;
import org.motcua.dossier.DueService;

/** What a dossier owes, as officers ask for it and change it. That it was paid is not theirs to say. */
@Path("/api/v1/dossiers/{id}")
@Authenticated
@Tag(name = "processing")
public class DueResource {
    private final DueService dues;
    private final CommandRunner commands;

    DueResource(DueService dues, CommandRunner commands) {
        this.dues = dues;
        this.commands = commands;
    }

    @POST
    @Path("/payment-requirements")
    @Operation(
            operationId = "requirePayment",
            summary = "Require a payment",
            description =
                    "A fee that an officer states, or a tax or other duty that another agency has notified, with its notice. Stops the dossier until it is paid, or only the return of the result.")
    public Uni<RestResponse<DossierReceipt>> require(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid DueRequests.Requirement in) {
        return commands.run(headers, in, by -> dues.require(id, in, by));
    }

    @POST
    @Path("/payment-revisions")
    @Operation(
            operationId = "revisePayment",
            summary = "Change what is owed",
            description =
                    "With a reason: another amount, or the rules applied to the categories and quantities that the officer has found. What was owed is cancelled and something else takes its place; nothing left to pay lets the dossier go on.")
    public Uni<RestResponse<DossierReceipt>> revise(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid DueRequests.Revision in) {
        return commands.run(headers, in, by -> dues.revise(id, in, by));
    }

    @POST
    @Path("/payment-cancellations")
    @Operation(
            operationId = "cancelPayment",
            summary = "Cancel what is owed",
            description =
                    "With a reason. When nothing else holds the dossier, it goes on and its due moments move by the pause.")
    public Uni<RestResponse<DossierReceipt>> cancel(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid DueRequests.Cancellation in) {
        return commands.run(headers, in, by -> dues.cancel(id, in, by));
    }
}
