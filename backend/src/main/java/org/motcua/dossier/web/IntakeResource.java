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
import org.motcua.dossier.IntakeRequests;
import org.motcua.dossier.IntakeService;
import org.motcua.dossier.SupplementRequest;

/** What the one-stop office does (Điều 10). */
@Path("/api/v1/dossiers/{id}")
@Authenticated
@Tag(name = "intake")
public class IntakeResource {
    private final IntakeService intake;
    private final CommandRunner commands;

    IntakeResource(IntakeService intake, CommandRunner commands) {
        this.intake = intake;
        this.commands = commands;
    }

    @POST
    @Path("/handover")
    @Operation(
            operationId = "handOverDossier",
            summary = "Hand over a postal dossier",
            description =
                    "The hand-over record is signed: the dossier counts as submitted and the intake clock starts.")
    public Uni<RestResponse<DossierReceipt>> handOver(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid IntakeRequests.Handover in) {
        return commands.run(headers, in, by -> intake.handOver(id, in, by));
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "acceptDossier",
            summary = "Accept",
            description =
                    "Gives the legal dossier code and starts the settlement clock; a fee that comes first stops it again at once.")
    public Uni<RestResponse<DossierReceipt>> accept(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid IntakeRequests.Acceptance in) {
        return commands.run(headers, in, by -> intake.accept(id, in, by));
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "refuseDossier",
            summary = "Refuse",
            description =
                    "With the full reason and its legal basis; final. A dossier waiting for a supplement can be refused only after the time given is over.")
    public Uni<RestResponse<DossierReceipt>> refuse(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid IntakeRequests.Refusal in) {
        return commands.run(headers, in, by -> intake.refuse(id, in, by));
    }

    @POST
    @Path("/supplement-requests")
    @Operation(
            operationId = "requestSupplement",
            summary = "Ask for a supplement",
            description =
                    "The one complete request: every field and paper at fault. A second one in the same stage only by a superior.")
    public Uni<RestResponse<DossierReceipt>> requestSupplement(
            @Valid @BeanParam CommandHeaders headers, @PathParam("id") UUID id, @NotNull @Valid SupplementRequest in) {
        return commands.run(headers, in, by -> intake.requestSupplement(id, in, by));
    }
}
