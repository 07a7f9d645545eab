package org.motcua.payment.reconciliation.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.Gates;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;
import org.motcua.payment.reconciliation.GatewayFileView;
import org.motcua.payment.reconciliation.ImportedFile;
import org.motcua.payment.reconciliation.ReconciliationReads;
import org.motcua.payment.reconciliation.ReconciliationRequests;
import org.motcua.payment.reconciliation.StatementImport;
import org.motcua.payment.reconciliation.StatementView;
import org.motcua.payment.reconciliation.TransactionMatching;
import org.motcua.shared.Workers;
import org.motcua.shared.web.CallerLanguage;

/** What banks and gateways say. */
@Path("/api/v1")
@Authenticated
@Tag(name = "reconciliation")
public class StatementResource {
    private final StatementImport imports;
    private final TransactionMatching matching;
    private final ReconciliationReads reads;
    private final Gates gates;
    private final CallerLanguage language;
    private final DeskCommands desk;

    StatementResource(
            StatementImport imports,
            TransactionMatching matching,
            ReconciliationReads reads,
            Gates gates,
            CallerLanguage language,
            DeskCommands desk) {
        this.imports = imports;
        this.matching = matching;
        this.reads = reads;
        this.gates = gates;
        this.language = language;
        this.desk = desk;
    }

    @POST
    @Path("/bank-statements")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            operationId = "importStatement",
            summary = "Import a bank statement",
            description =
                    "CSV or camt.053, by ACCOUNTANT of the account's agency; which account it is, the file says. Everything is taken in or nothing. Transfers that name an order are booked at once, payouts of gateways settled; what nobody knows becomes a difference. The same file again answers the same statement, and no transaction counts twice.")
    public Uni<StatementView> bank(@Valid @BeanParam DeskHeaders headers, @RestForm @NotNull FileUpload file) {
        return read(file)
                .call(sent -> claim(headers, sent))
                .chain(sent -> desk.read(by -> imports.bank(sent, language.get(), by)
                        .chain(id -> reads.statement(id, by))
                        .map(StatementView.Detail::statement)));
    }

    @GET
    @Path("/bank-statements")
    @Operation(
            operationId = "listStatements",
            summary = "Bank statements",
            description = "Newest first, for ACCOUNTANT and INSPECTOR of the account's agency.")
    public Uni<StatementView.Page> list(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> reads.statements(agency, cursor, limit, by));
    }

    @GET
    @Path("/bank-statements/{id}")
    @Operation(
            operationId = "getStatement",
            summary = "A bank statement",
            description = "With its transactions, those that an earlier statement told of left out.")
    public Uni<StatementView.Detail> get(@PathParam("id") UUID id) {
        return desk.read(by -> reads.statement(id, by));
    }

    @POST
    @Path("/gateway-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            operationId = "importGatewayFile",
            summary = "Import a gateway's file",
            description =
                    "CSV of one merchant and one day, by ACCOUNTANT of the merchant's agency. Laid beside our books payment by payment; what does not agree becomes a difference. The same file again answers the same.")
    public Uni<GatewayFileView> gateway(@Valid @BeanParam DeskHeaders headers, @RestForm @NotNull FileUpload file) {
        return read(file)
                .call(sent -> claim(headers, sent))
                .chain(sent -> desk.read(by -> imports.gateway(sent, language.get(), by)));
    }

    @POST
    @Path("/bank-transactions/{id}/match")
    @Operation(
            operationId = "matchTransfer",
            summary = "Say what a transfer was for",
            description =
                    "By ACCOUNTANT: to an order by its number, or to what a dossier owes by its code. Booked at once, and the difference about it is resolved.")
    public Uni<Matched> match(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid ReconciliationRequests.Match request) {
        return desk.once(
                        headers,
                        request,
                        Matched.class,
                        by -> matching.matchTo(id, request, by).map(Matched::new))
                .call(matched -> gates.open(matched.obligations()));
    }

    /** What a transfer paid. */
    @Schema(name = "MatchedTransfer")
    public record Matched(List<UUID> obligations) {}

    /**
     * A key is for one file. The import itself is no single transaction, and needs no answer kept: the same file again answers what it did the
     * first time, by any key.
     */
    private Uni<Claimed> claim(DeskHeaders headers, ImportedFile file) {
        Claimed claimed = new Claimed(file.sha256());
        return desk.once(headers, claimed, Claimed.class, by -> Uni.createFrom().item(claimed));
    }

    /** What an idempotency key keeps of an import. */
    public record Claimed(String sha256) {}

    private static Uni<ImportedFile> read(FileUpload file) {
        return Workers.onWorker(() -> {
            try {
                return new ImportedFile(file.fileName(), Files.readAllBytes(file.uploadedFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
