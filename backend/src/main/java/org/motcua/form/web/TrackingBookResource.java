package org.motcua.form.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.form.TrackingBooks;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** The tracking book of an agency. */
@Path("/api/v1/agencies/{code}/tracking-book")
@Authenticated
@Tag(name = "form")
public class TrackingBookResource {
    private final TrackingBooks books;
    private final CurrentActor actor;

    TrackingBookResource(TrackingBooks books, CurrentActor actor) {
        this.books = books;
        this.actor = actor;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getTrackingBook",
            summary = "Tracking book",
            description =
                    "What an agency accepted in a period of one year, as the statutory book (A4, PDF/A-2b), numbered on from the year's beginning. Every edition is kept; while nothing has changed the same one comes again. For intake officers, heads, inspectors and administrators of the agency.")
    public Uni<RestResponse<byte[]>> get(
            @PathParam("code") @Size(max = 35) @Parameter(example = "H53.DEMO.10.51.00") String code,
            @QueryParam("from") @NotNull @Parameter(description = "First day", example = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day", example = "2026-12-31") LocalDate to) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> books.print(code, from, to, by)))
                .map(PdfDownload::of);
    }
}
