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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.counter.CounterRequests;
import org.motcua.payment.counter.HandoverPage;
import org.motcua.payment.counter.HandoverState;
import org.motcua.payment.counter.PostalCash;
import org.motcua.payment.counter.PostalCashes;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;

/** Cash that postal agents hold and hand over. */
@Path("/api/v1")
@Authenticated
@Tag(name = "cashier")
public class PostalCashResource {
    private final PostalCashes cashes;
    private final DeskCommands desk;

    PostalCashResource(PostalCashes cashes, DeskCommands desk) {
        this.cashes = cashes;
        this.desk = desk;
    }

    @GET
    @Path("/postal-cash")
    @Operation(
            operationId = "getPostalCash",
            summary = "What I hold",
            description = "What the calling POSTAL_AGENT has collected and not handed over, agency by agency.")
    public Uni<PostalCash> held() {
        return desk.read(cashes::held);
    }

    @GET
    @Path("/postal-handovers")
    @Operation(
            operationId = "listPostalHandovers",
            summary = "Hand-overs of postal cash",
            description =
                    "Newest first. Agents see their own, CASHIER, ACCOUNTANT and INSPECTOR those of their agencies.")
    public Uni<HandoverPage> list(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("state") @Nullable HandoverState state,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> cashes.list(new PostalCashes.Asked(agency, state, cursor, limit), by));
    }

    @POST
    @Path("/postal-handovers")
    @ResponseStatus(201)
    @Operation(
            operationId = "handOverPostalCash",
            summary = "Hand over postal cash",
            description =
                    "By POSTAL_AGENT: everything held for the agency, announced to its cashiers, one of whom counts it.")
    public Uni<HandoverPage.HandoverView> announce(
            @Valid @BeanParam DeskHeaders headers, @NotNull @Valid CounterRequests.HandOver request) {
        return desk.once(headers, request, HandoverPage.HandoverView.class, by -> cashes.announce(request, by));
    }

    @POST
    @Path("/postal-handovers/{id}/decision")
    @Operation(
            operationId = "decidePostalHandover",
            summary = "Take over postal cash",
            description =
                    "By CASHIER with an open shift. What was counted goes into the drawer when it is what was announced to the đồng; otherwise, with a note, it is refused and the agent holds it still.")
    public Uni<HandoverPage.HandoverView> decide(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid CounterRequests.DecideHandover request) {
        return desk.once(headers, request, HandoverPage.HandoverView.class, by -> cashes.decide(id, request, by));
    }
}
