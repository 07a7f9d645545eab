package org.motcua.payment.export.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.export.ExportFormat;
import org.motcua.payment.export.Exports;

/** The ledger for accountants. */
@Path("/api/v1/ledger/export")
@Authenticated
@Tag(name = "reconciliation")
public class LedgerExportResource {
    private final Exports exports;
    private final DeskCommands desk;

    LedgerExportResource(Exports exports, DeskCommands desk) {
        this.exports = exports;
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "exportLedger",
            summary = "The ledger as a table",
            description =
                    "Every line in the agencies' books, CSV or XLSX, for ACCOUNTANT and INSPECTOR, of a year at most and 50,000 rows.")
    public Uni<RestResponse<byte[]>> ledger(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("from") @NotNull @Parameter(description = "First day", example = "2026-11-01") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day", example = "2026-11-30") LocalDate to,
            @QueryParam("format") @DefaultValue("CSV") ExportFormat format) {
        return desk.read(by -> exports.ledger(new Exports.Asked(agency, from, to, format), by))
                .map(ExportDownload::of);
    }
}
