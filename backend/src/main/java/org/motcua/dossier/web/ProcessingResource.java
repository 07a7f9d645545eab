package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.dossier.DossierReads;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.ProcessingRequests;
import org.motcua.dossier.ProcessingService;
import org.motcua.identity.api.CurrentActor;
import org.motcua.identity.api.Officer;
import org.motcua.shared.ToTheEnd;

/** What officers do between acceptance and closing (NĐ 61/2018 Điều 18–20). */
@Path("/api/v1/dossiers/{id}")
@Authenticated
@Tag(name = "processing")
public class ProcessingResource {
    private final ProcessingService processing;
    private final DossierReads reads;
    private final CommandRunner commands;
    private final CurrentActor actor;

    ProcessingResource(ProcessingService processing, DossierReads reads, CommandRunner commands, CurrentActor actor) {
        this.processing = processing;
        this.reads = reads;
        this.commands = commands;
        this.actor = actor;
    }

    @GET
    @Path("/assignees")
    @Operation(
            operationId = "listAssignees",
            summary = "Who could be assigned",
            description = "Officers who hold the current step's role at its agency today. For heads.")
    public Uni<List<Officer>> assignees(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.assignees(id, by)));
    }

    @POST
    @Path("/forwarding")
    @Operation(
            operationId = "forwardDossier",
            summary = "Forward to the next step",
            description = "The next step's clock starts; nobody has it yet.")
    public Uni<RestResponse<DossierReceipt>> forward(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Forwarding in) {
        return commands.run(headers, in, by -> processing.forward(id, in, by));
    }

    @POST
    @Path("/send-back")
    @Operation(
            operationId = "sendBackDossier",
            summary = "Send back to an earlier step",
            description = "With a reason, kept in the history.")
    public Uni<RestResponse<DossierReceipt>> sendBack(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.SendBack in) {
        return commands.run(headers, in, by -> processing.sendBack(id, in, by));
    }

    @POST
    @Path("/takeovers")
    @Operation(
            operationId = "takeOverDossier",
            summary = "Take over",
            description = "Takes the current step for oneself; from another officer only with a reason, which is kept.")
    public Uni<RestResponse<DossierReceipt>> takeOver(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Takeover in) {
        return commands.run(headers, in, by -> processing.takeOver(id, in, by));
    }

    @POST
    @Path("/assignments")
    @Operation(
            operationId = "assignDossier",
            summary = "Assign",
            description = "A head gives the current step to one of its officers.")
    public Uni<RestResponse<DossierReceipt>> assign(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Assignment in) {
        return commands.run(headers, in, by -> processing.assign(id, in, by));
    }

    @POST
    @Path("/opinions")
    @Operation(
            operationId = "askOpinion",
            summary = "Ask another agency",
            description = "For an opinion within some working days; the dossier waits for it until then.")
    public Uni<RestResponse<DossierReceipt>> askOpinion(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.OpinionQuestion in) {
        return commands.run(headers, in, by -> processing.askOpinion(id, in, by));
    }

    @POST
    @Path("/opinions/{opinion}/answer")
    @Operation(
            operationId = "answerOpinion",
            summary = "Answer as the asked agency",
            description = "Once; kept in the history.")
    public Uni<RestResponse<DossierReceipt>> answerOpinion(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @PathParam("opinion") UUID opinion,
            @NotNull @Valid ProcessingRequests.OpinionAnswer in) {
        return commands.run(headers, in, by -> processing.answerOpinion(id, opinion, in, by));
    }

    @POST
    @Path("/suspension")
    @Operation(
            operationId = "suspendDossier",
            summary = "Suspend",
            description = "With a reason and its legal basis; clocks stand still.")
    public Uni<RestResponse<DossierReceipt>> suspend(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Suspension in) {
        return commands.run(headers, in, by -> processing.suspend(id, in, by));
    }

    @POST
    @Path("/resumption")
    @Operation(
            operationId = "resumeDossier",
            summary = "Resume",
            description = "Clocks go on, due moments moved by the working time of the standstill.")
    public Uni<RestResponse<DossierReceipt>> resume(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Resumption in) {
        return commands.run(headers, in, by -> processing.resume(id, in, by));
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideDossier",
            summary = "Decide",
            description = "By the signatory at the step of signature: granted, or denied with its legal basis.")
    public Uni<RestResponse<DossierReceipt>> decide(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Decision in) {
        return commands.run(headers, in, by -> processing.decide(id, in, by));
    }

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnResult",
            summary = "Hand over the result",
            description = "To the applicant, in one of three ways.")
    public Uni<RestResponse<DossierReceipt>> giveBack(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Return in) {
        return commands.run(headers, in, by -> processing.giveBack(id, in, by));
    }

    @POST
    @Path("/closure")
    @Operation(
            operationId = "closeDossier",
            summary = "Close",
            description = "The one-stop office ends the case (Điều 13.3).")
    public Uni<RestResponse<DossierReceipt>> close(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Closure in) {
        return commands.run(headers, in, by -> processing.close(id, in, by));
    }
}
