package org.motcua.lookup.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.lookup.DossierStatus;
import org.motcua.lookup.LookupService;
import org.motcua.lookup.RateLimit;
import org.motcua.lookup.StatusLinks;

@Path("/api/v1")
@PermitAll
@Tag(name = "lookup")
public class LookupResource {
    private final LookupService lookup;
    private final StatusLinks links;
    private final RateLimit limit;

    LookupResource(LookupService lookup, StatusLinks links, RateLimit limit) {
        this.lookup = lookup;
        this.links = links;
        this.limit = limit;
    }

    @GET
    @Path("/lookups/{code}")
    @Operation(
            operationId = "lookUpDossier",
            summary = "Status by code",
            description =
                    "By dossier code or filing reference, without a token. Least data. Unknown and malformed codes answer alike. Limited per client.")
    public Uni<DossierStatus> byCode(
            @PathParam("code") @Parameter(example = "H53.DEMO.10.51.00-261124-0001") String code,
            @Context HttpServerRequest request) {
        limit.take(client(request));
        return lookup.byCode(code);
    }

    @GET
    @Path("/status-links/{token}")
    @Operation(
            operationId = "getStatusByLink",
            summary = "Status by QR link",
            description = "What the QR code on the receipt opens; valid for life. Limited per client.")
    public Uni<DossierStatus> byToken(
            @PathParam("token") @Parameter(example = "q83vEjRWeJCrze8SNFZ4kKvN") String token,
            @Context HttpServerRequest request) {
        limit.take(client(request));
        return lookup.byToken(token);
    }

    @GET
    @Path("/status-links/{token}/qr")
    @Produces({"image/svg+xml", "image/png"})
    @Operation(
            operationId = "getStatusQr",
            summary = "QR image",
            description = "The code that opens the status page, as SVG or PNG.")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = {
                @Content(
                        mediaType = "image/svg+xml",
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)),
                @Content(
                        mediaType = "image/png",
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary"))
            })
    public Uni<Response> qr(
            @PathParam("token") @Parameter(example = "q83vEjRWeJCrze8SNFZ4kKvN") String token,
            @QueryParam("format") @DefaultValue("SVG") StatusLinks.Format format,
            @Context HttpServerRequest request) {
        limit.take(client(request));
        // a Response, for its writer is found by what it holds: one declared as bytes or a buffer for image types
        // leaves as text, which spoils a PNG
        return links.qr(token, format)
                .map(image -> Response.ok(image, format.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400")
                        .build());
    }

    private static String client(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
