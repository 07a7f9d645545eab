package org.motcua.form.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.form.BlankForms;

/** Blank forms to fill in by hand. */
@Path("/api/v1/procedures/{code}/blank-form")
@PermitAll
@Tag(name = "form")
public class BlankFormResource {
    private final BlankForms forms;

    BlankFormResource(BlankForms forms) {
        this.forms = forms;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getBlankForm",
            summary = "Blank form of a procedure",
            description =
                    "The form of the version in force, empty, as a PDF (PDF/A-2b) to print and fill in by hand. Without a token. Always as a download.")
    public Uni<RestResponse<byte[]>> get(
            @PathParam("code") @Size(max = 40) @Parameter(example = "1.001193") String code) {
        return forms.of(code).map(file -> PdfDownload.of(file, "public, max-age=300"));
    }
}
