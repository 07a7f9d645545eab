package org.motcua.payment.receipt.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.lookup.api.LookupLimit;
import org.motcua.payment.receipt.ReceiptCheck;
import org.motcua.payment.receipt.ReceiptReads;

/** What the QR code of a receipt opens. */
@Path("/api/v1/receipt-checks")
@PermitAll
@Tag(name = "lookup")
public class ReceiptCheckResource {
    private final ReceiptReads reads;
    private final LookupLimit limit;

    ReceiptCheckResource(ReceiptReads reads, LookupLimit limit) {
        this.reads = reads;
        this.limit = limit;
    }

    @GET
    @Path("/{token}")
    @Operation(
            operationId = "checkReceipt",
            summary = "Check a receipt",
            description =
                    "By the token of its QR code, without logging in: number, amount, day and whether it is in force; never who paid nor for what. Limited per client.")
    public Uni<ReceiptCheck> check(
            @PathParam("token") @Parameter(example = "7KQ2M9XTRB4WHN6CPD3YF8VGZA") String token,
            @Context HttpServerRequest request) {
        limit.take(
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress());
        return reads.check(token);
    }
}
