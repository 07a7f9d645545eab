package org.motcua.payment.receipt.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;
import org.motcua.payment.receipt.ReceiptCorrections;
import org.motcua.payment.receipt.ReceiptDocuments;
import org.motcua.payment.receipt.ReceiptFile;
import org.motcua.payment.receipt.ReceiptPage;
import org.motcua.payment.receipt.ReceiptReads;
import org.motcua.payment.receipt.ReceiptRef;
import org.motcua.payment.receipt.ReceiptRequests;
import org.motcua.payment.receipt.ReceiptView;
import org.motcua.shared.QrCodes;

/** Receipts. */
@Path("/api/v1/receipts")
@Authenticated
@Tag(
        name = "receipt",
        description = "Receipts (biên lai), numbered without gaps, to be checked by anybody who holds one")
public class ReceiptResource {
    private final ReceiptReads reads;
    private final ReceiptDocuments documents;
    private final ReceiptCorrections corrections;
    private final DeskCommands desk;

    ReceiptResource(ReceiptReads reads, ReceiptDocuments documents, ReceiptCorrections corrections, DeskCommands desk) {
        this.reads = reads;
        this.documents = documents;
        this.corrections = corrections;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listReceipts",
            summary = "Receipts",
            description =
                    "Newest first. Payers see their own; CASHIER, ACCOUNTANT and INSPECTOR those of their agencies, one agency with all below it if asked for.")
    public Uni<ReceiptPage> list(
            @QueryParam("dossier") @Nullable UUID dossier,
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("number") @Min(1) @Nullable Long number,
            @QueryParam("day") @Parameter(description = "Day of issue") @Nullable LocalDate day,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> reads.list(new ReceiptReads.Asked(dossier, agency, number, day, cursor, limit), by));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReceipt",
            summary = "A receipt",
            description =
                    "For its payer, and for CASHIER, ACCOUNTANT and INSPECTOR of the agency; 404 for everybody else.")
    public Uni<ReceiptView> get(@PathParam("id") UUID id) {
        return desk.read(by -> reads.get(id, by));
    }

    @GET
    @Path("/{id}/pdf")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadReceipt",
            summary = "A receipt to print",
            description =
                    "The PDF (PDF/A-2b), the same bytes however often it is asked for; one that is not in force says so. Always as a download, never inline.")
    public Uni<RestResponse<byte[]>> pdf(@PathParam("id") UUID id) {
        return desk.read(by -> documents.open(id, by)).map(ReceiptResource::download);
    }

    @GET
    @Path("/{id}/qr.svg")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getReceiptQr",
            summary = "QR code of a receipt",
            description = "Leads whoever scans it to the public check of the receipt. For who sees the receipt.")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    public Uni<RestResponse<byte[]>> qr(@PathParam("id") UUID id) {
        return desk.read(by -> reads.get(id, by))
                .map(r -> RestResponse.ResponseBuilder.ok(
                                QrCodes.svg(r.checkUrl()).getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                        .build());
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelReceipt",
            summary = "Cancel a receipt",
            description =
                    "When the money was paid back or is approved to be: by CASHIER on the day of issue, later by ACCOUNTANT. While the money is kept, a receipt can only be replaced. The number stays taken.")
    public Uni<ReceiptRef> cancel(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid ReceiptRequests.Cancel request) {
        return desk.once(headers, request, ReceiptRef.class, by -> corrections.cancel(id, request, by));
    }

    @POST
    @Path("/{id}/replacement")
    @ResponseStatus(201)
    @Operation(
            operationId = "replaceReceipt",
            summary = "Replace a receipt",
            description =
                    "By one with the next number that names the payer rightly; amount and payment stay what they are. By CASHIER on the day of issue, later by ACCOUNTANT.")
    public Uni<ReceiptRef> replace(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid ReceiptRequests.Replace request) {
        return desk.once(headers, request, ReceiptRef.class, by -> corrections.replace(id, request, by));
    }

    private static RestResponse<byte[]> download(ReceiptFile file) {
        return RestResponse.ResponseBuilder.ok(file.pdf(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
