package org.motcua.payment.reconciliation.web;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;
import org.motcua.payment.reconciliation.DifferencePage;
import org.motcua.payment.reconciliation.DifferenceState;
import org.motcua.payment.reconciliation.DifferenceView;
import org.motcua.payment.reconciliation.Differences;
import org.motcua.payment.reconciliation.ReconciliationReads;
import org.motcua.payment.reconciliation.ReconciliationRequests;
import org.motcua.payment.reconciliation.ReconciliationSummary;

/** What does not agree, and the sums of a day. */
@Path("/api/v1")
@Authenticated
@Tag(
        name = "reconciliation",
        description = "Our books, the gateways' and the bank's side by side; what does not agree is a case")
public class DifferenceResource {
    private final Differences differences;
    private final ReconciliationReads reads;
    private final DeskCommands desk;

    DifferenceResource(Differences differences, ReconciliationReads reads, DeskCommands desk) {
        this.differences = differences;
        this.reads = reads;
        this.desk = desk;
    }

    @GET
    @Path("/reconciliation-differences")
    @Operation(
            operationId = "listDifferences",
            summary = "Differences",
            description = "Newest first, for ACCOUNTANT and INSPECTOR of the agency.")
    public Uni<DifferencePage> list(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("state") @Nullable DifferenceState state,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> reads.differences(new ReconciliationReads.Asked(agency, state, day, cursor, limit), by));
    }

    @GET
    @Path("/reconciliation-differences/{id}")
    @Operation(
            operationId = "getDifference",
            summary = "A difference",
            description = "With the statement in which the transaction it is about can be seen.")
    public Uni<DifferenceView> get(@PathParam("id") UUID id) {
        return desk.read(by -> reads.difference(id, by));
    }

    @POST
    @Path("/reconciliation-differences/{id}/owner")
    @Operation(
            operationId = "takeDifference",
            summary = "Take a difference",
            description = "The calling ACCOUNTANT answers for it from now on, whoever did before.")
    public Uni<DifferenceView> take(@PathParam("id") UUID id, @Valid @BeanParam DeskHeaders headers) {
        return desk.once(headers, "", DifferenceView.class, by -> differences.take(id, by));
    }

    @POST
    @Path("/reconciliation-differences/{id}/resolution")
    @Operation(
            operationId = "resolveDifference",
            summary = "Resolve a difference",
            description =
                    "By who has taken it; final. BOOKED books what the gateway took and we had missed; NO_DIFFERENCE lets a bank transaction rest that concerns no fee.")
    public Uni<DifferenceView> resolve(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid ReconciliationRequests.Resolve request) {
        return desk.read(by -> reads.owned(id, by).chain(d -> differences.bookMissing(d, request.resolution())))
                .chain(() ->
                        desk.once(headers, request, DifferenceView.class, by -> differences.resolve(id, request, by)));
    }

    @GET
    @Path("/reconciliation-summaries")
    @Operation(
            operationId = "reconciliationSummary",
            summary = "The three books of a day",
            description =
                    "Our orders, the gateways' files and the bank's statements side by side, by agency and way, for ACCOUNTANT and INSPECTOR. Today when no day is named.")
    public Uni<ReconciliationSummary> summary(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("day") @Parameter(example = "2026-11-25") @Nullable LocalDate day) {
        return desk.read(by -> reads.summary(agency, day, by));
    }
}
