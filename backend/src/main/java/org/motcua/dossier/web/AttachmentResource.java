package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.motcua.dossier.DossierReads;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.FilingService;
import org.motcua.identity.api.CurrentActor;
import org.motcua.paper.api.Attachments;
import org.motcua.paper.api.NewFile;
import org.motcua.paper.api.StoredFile;
import org.motcua.shared.ToTheEnd;

/** Papers of a dossier. Their bytes never leave as something a browser would run. */
@Path("/api/v1/dossiers/{id}/attachments")
@Authenticated
@Tag(name = "paper")
public class AttachmentResource {
    private final FilingService filing;
    private final DossierReads reads;
    private final Attachments attachments;
    private final CommandRunner commands;
    private final CurrentActor actor;

    AttachmentResource(
            FilingService filing,
            DossierReads reads,
            Attachments attachments,
            CommandRunner commands,
            CurrentActor actor) {
        this.filing = filing;
        this.reads = reads;
        this.attachments = attachments;
        this.commands = commands;
        this.actor = actor;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addAttachment",
            summary = "Upload a paper",
            description =
                    "One file for one paper of the procedure. Size and real type are checked; an officer at a step uploads results under RESULT.")
    public Uni<RestResponse<DossierReceipt>> add(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @RestForm @NotBlank @Size(max = 40) @PartType(MediaType.TEXT_PLAIN) String paper,
            @RestForm @NotNull FileUpload file) {
        return actor.get()
                .call(by -> ToTheEnd.run(() -> filing.requireAttachable(id, by)))
                .chain(by -> attachments.keep(new NewFile(file.uploadedFile(), file.fileName())))
                .chain(kept -> commands.create(
                        headers, paper + kept.sha256() + kept.fileName(), by -> filing.addPaper(id, paper, kept, by)));
    }

    @DELETE
    @Path("/{attachment}")
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove a paper",
            description = "While it may still be changed.")
    public Uni<RestResponse<DossierReceipt>> remove(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> filing.removePaper(id, attachment, by)))
                .map(CommandRunner::ok);
    }

    @GET
    @Path("/{attachment}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getAttachmentContent",
            summary = "Download a paper",
            description = "Always as a download, sandboxed, never inline.")
    public Uni<RestResponse<java.nio.file.Path>> content(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> reads.paper(id, attachment, by)))
                .map(AttachmentResource::download);
    }

    private static RestResponse<java.nio.file.Path> download(StoredFile file) {
        String name = URLEncoder.encode(file.attachment().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.path(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
