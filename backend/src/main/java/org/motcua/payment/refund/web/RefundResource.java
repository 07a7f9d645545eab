package org.motcua.payment.refund.web;

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
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;
import org.motcua.payment.refund.RefundPage;
import org.motcua.payment.refund.RefundReads;
import org.motcua.payment.refund.RefundRequests;
import org.motcua.payment.refund.RefundState;
import org.motcua.payment.refund.RefundView;
import org.motcua.payment.refund.Refunds;

/** Money paid back. */
@Path("/api/v1/refunds")
@Authenticated
@Tag(name = "refund", description = "Money paid back, never without a second person")
public class RefundResource {
    private final Refunds refunds;
    private final RefundReads reads;
    private final DeskCommands desk;

    RefundResource(Refunds refunds, RefundReads reads, DeskCommands desk) {
        this.refunds = refunds;
        this.reads = reads;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listRefunds",
            summary = "Refunds",
            description =
                    "Newest first, for CASHIER, ACCOUNTANT, UNIT_HEAD, SIGNATORY and INSPECTOR of the agency; on the first page also what came in for nothing and that nobody has asked to pay back.")
    public Uni<RefundPage> list(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("state") @Nullable RefundState state,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> reads.list(new RefundReads.Asked(agency, state, cursor, limit), by));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "requestRefund",
            summary = "Ask for a refund",
            description =
                    "By CASHIER or ACCOUNTANT: of money that came in for nothing (need), or of what paid an obligation: all that is left of it, or the amount that is named. All refunds of a payment together are never more than it.")
    public Uni<RefundView> ask(@Valid @BeanParam DeskHeaders headers, @NotNull @Valid RefundRequests.Ask request) {
        return desk.once(headers, request, RefundView.class, by -> refunds.ask(request, by));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveRefund",
            summary = "Approve a refund",
            description = "By ACCOUNTANT, UNIT_HEAD or SIGNATORY of the agency, never by who asked for it.")
    public Uni<RefundView> approve(@PathParam("id") UUID id, @Valid @BeanParam DeskHeaders headers) {
        return desk.once(headers, "", RefundView.class, by -> refunds.approve(id, by));
    }

    @POST
    @Path("/{id}/declination")
    @Operation(
            operationId = "declineRefund",
            summary = "Decline a refund",
            description = "By who could approve it. It may be asked for again.")
    public Uni<RefundView> decline(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid RefundRequests.Decline request) {
        return desk.once(headers, request, RefundView.class, by -> refunds.decline(id, request, by));
    }

    @POST
    @Path("/{id}/payment")
    @Operation(
            operationId = "payRefund",
            summary = "Pay a refund",
            description =
                    "By CASHIER out of the own open shift's drawer, or by CASHIER or ACCOUNTANT as a transfer that was made. The receipt of what is paid back is cancelled, or replaced by one of the rest.")
    public Uni<RefundView> pay(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid RefundRequests.Pay request) {
        return desk.once(headers, request, RefundView.class, by -> refunds.pay(id, request, by));
    }
}
