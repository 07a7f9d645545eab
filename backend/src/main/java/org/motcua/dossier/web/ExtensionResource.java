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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.dossier.DossierReads;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.ExtensionProposal;
import org.motcua.dossier.ExtensionRequests;
import org.motcua.dossier.ExtensionService;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** The apology and the one new appointment of a dossier that will be late, or is (NĐ 61/2018 Điều 19.9, Mẫu 04). */
@Path("/api/v1/dossiers/{id}")
@Authenticated
@Tag(name = "processing")
public class ExtensionResource {
    private final ExtensionService extensions;
    private final DossierReads reads;
    private final CommandRunner commands;
    private final CurrentActor actor;

    ExtensionResource(ExtensionService extensions, DossierReads reads, CommandRunner commands, CurrentActor actor) {
        this.extensions = extensions;
        this.reads = reads;
        this.commands = commands;
        this.actor = actor;
    }

    @GET
    @Path("/extension-proposal")
    @Operation(
            operationId = "proposeExtension",
            summary = "The letter as the system drafts it",
            description =
                    "A reason and a new due moment from where the dossier stands, for who may ask for an extension.")
    public Uni<ExtensionProposal> propose(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.extensionProposal(id, by)));
    }

    @POST
    @Path("/extension-requests")
    @Operation(
            operationId = "requestExtension",
            summary = "Ask for an extension",
            description =
                    "With the reason and the new due moment for the letter of apology; once only. Less than one working day before it is due it is recorded as late. Nothing moves before the head approves.")
    public Uni<RestResponse<DossierReceipt>> ask(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ExtensionRequests.Ask in) {
        return commands.run(headers, in, by -> extensions.ask(id, in, by));
    }

    @POST
    @Path("/extension-approval")
    @Operation(
            operationId = "approveExtension",
            summary = "Approve the extension",
            description =
                    "By the competent agency's signatory, who may word the reason anew or set another due moment. The letter is out, the due moment moves, the first one stays on record.")
    public Uni<RestResponse<DossierReceipt>> approve(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ExtensionRequests.Approval in) {
        return commands.run(headers, in, by -> extensions.approve(id, in, by));
    }

    @POST
    @Path("/extension-refusal")
    @Operation(
            operationId = "declineExtension",
            summary = "Decline the extension",
            description = "By the competent agency's signatory, with a reason; another may be asked for.")
    public Uni<RestResponse<DossierReceipt>> decline(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ExtensionRequests.Decline in) {
        return commands.run(headers, in, by -> extensions.decline(id, in, by));
    }
}
