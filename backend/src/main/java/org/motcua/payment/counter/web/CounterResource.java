package org.motcua.payment.counter.web;

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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.Gates;
import org.motcua.payment.counter.Collected;
import org.motcua.payment.counter.CounterPayments;
import org.motcua.payment.counter.CounterRequests;
import org.motcua.payment.counter.OwedPage;
import org.motcua.payment.counter.OwedReads;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;

/** Money from hand to hand. */
@Path("/api/v1")
@Authenticated
@Tag(name = "cashier")
public class CounterResource {
    private final CounterPayments payments;
    private final OwedReads owed;
    private final Gates gates;
    private final DeskCommands desk;

    CounterResource(CounterPayments payments, OwedReads owed, Gates gates, DeskCommands desk) {
        this.payments = payments;
        this.owed = owed;
        this.gates = gates;
        this.desk = desk;
    }

    @GET
    @Path("/owed-obligations")
    @Operation(
            operationId = "findOwed",
            summary = "Find what is owed",
            description =
                    "At the agencies that the caller collects for (CASHIER, POSTAL_AGENT): by part of a dossier code, filing reference or name, with or without diacritics. Newest first.")
    public Uni<OwedPage> find(
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(description = "Part of a code, a reference or a name", example = "261124-0001")
                    @Nullable
                    String q,
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> owed.find(q, agency, cursor, limit, by));
    }

    @POST
    @Path("/counter-payments")
    @ResponseStatus(201)
    @Operation(
            operationId = "collectAtCounter",
            summary = "Take money at the counter",
            description =
                    "By CASHIER with an open shift, in cash or by card, for one or several obligations as a whole. Booked, receipted and counted in the drawer at once; the dossiers go on.")
    public Uni<Collected> atCounter(
            @Valid @BeanParam DeskHeaders headers, @NotNull @Valid CounterRequests.CollectAtCounter request) {
        return desk.once(headers, request, Collected.class, by -> payments.atCounter(request, by))
                .call(taken -> gates.open(taken.obligations()));
    }

    @POST
    @Path("/postal-payments")
    @ResponseStatus(201)
    @Operation(
            operationId = "collectByPost",
            summary = "Take money as the post",
            description =
                    "By POSTAL_AGENT, in cash, for obligations of one agency. The agent holds the money until a cashier takes it over.")
    public Uni<Collected> byPost(
            @Valid @BeanParam DeskHeaders headers, @NotNull @Valid CounterRequests.CollectByPost request) {
        return desk.once(headers, request, Collected.class, by -> payments.byPost(request, by))
                .call(taken -> gates.open(taken.obligations()));
    }
}
