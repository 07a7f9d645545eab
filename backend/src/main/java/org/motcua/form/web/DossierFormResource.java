package org.motcua.form.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.form.FormList;
import org.motcua.form.FormService;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** Statutory forms of a dossier. */
@Path("/api/v1/dossiers/{id}/forms")
@Authenticated
@Tag(name = "form")
public class DossierFormResource {
    private final FormService forms;
    private final CurrentActor actor;

    DossierFormResource(FormService forms, CurrentActor actor) {
        this.forms = forms;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listForms",
            summary = "Statutory forms of a dossier",
            description =
                    "What its events have called for so far: receipt, supplement request, refusal, apology, notice of stopping; for officers also the control sheet. 404 also for who may not see the dossier.")
    public Uni<FormList> list(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> forms.list(id, by)));
    }

    @GET
    @Path("/{form}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getForm",
            summary = "A statutory form",
            description =
                    "The PDF (PDF/A-2b) as it was made, byte for byte, however often it is asked for. Always as a download, never inline.")
    public Uni<RestResponse<byte[]>> get(@PathParam("id") UUID id, @PathParam("form") UUID form) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> forms.open(id, form, by)))
                .map(PdfDownload::of);
    }
}
