package org.motcua.form.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.form.FormKind;
import org.motcua.form.TemplateService;
import org.motcua.form.TemplateView;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** Templates of statutory forms, for administrators. */
@Path("/api/v1/form-templates")
@Authenticated
@Tag(name = "form")
public class FormTemplateResource {
    private final TemplateService templates;
    private final CurrentActor actor;

    FormTemplateResource(TemplateService templates, CurrentActor actor) {
        this.templates = templates;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listFormTemplates",
            summary = "Templates of an agency",
            description =
                    "What prints each statutory form of the agency now: its own template, its nearest ancestor's, or the one that came with the product. For administrators of the agency or of the system.")
    public Uni<TemplateView.TemplateList> list(
            @QueryParam("agency") @NotBlank @Size(max = 35) @Parameter(example = "H53.DEMO.10.51") String agency) {
        return actor.get().chain(by -> ToTheEnd.run(() -> templates.list(agency, by)));
    }

    @POST
    @Path("/{kind}/previews")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "previewFormTemplate",
            summary = "Try a template",
            description =
                    "Prints an invented dossier with it and keeps nothing. Templates read their data and nothing else: no code, no address, no outside file; bounded in length, pages and time. A fault is told with its line.")
    public Uni<RestResponse<byte[]>> preview(
            @PathParam("kind") FormKind kind, @NotNull @Valid TemplateView.PreviewRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> templates.preview(kind, in, by)))
                .map(PdfDownload::of);
    }

    @POST
    @Path("/{kind}/versions")
    @ResponseStatus(201)
    @Operation(
            operationId = "addFormTemplateVersion",
            summary = "Replace a template",
            description =
                    "A new version for the agency and those below it without their own, with its reason. Forms made from now on are drawn from it; those made before stay as they are. The version said keeps two writers from overwriting each other, and a repeated request from counting twice.")
    public Uni<TemplateView> add(@PathParam("kind") FormKind kind, @NotNull @Valid TemplateView.VersionRequest in) {
        return actor.get().chain(by -> ToTheEnd.run(() -> templates.replace(kind, in, by)));
    }
}
