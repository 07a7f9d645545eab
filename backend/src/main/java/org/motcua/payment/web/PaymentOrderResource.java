package org.motcua.payment.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.CurrentActor;
import org.motcua.payment.BeginPaymentRequest;
import org.motcua.payment.BillView;
import org.motcua.payment.Bills;
import org.motcua.payment.OrderOpening;
import org.motcua.payment.OrderView;
import org.motcua.payment.Orders;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.CallerLanguage;

/** Orders: one payment of one or several obligations. */
@Path("/api/v1/payment-orders")
@Authenticated
@Tag(name = "payment")
public class PaymentOrderResource {
    private final Orders orders;
    private final OrderOpening opening;
    private final Bills bills;
    private final PaymentRunner runner;
    private final CurrentActor actor;
    private final CallerLanguage language;

    PaymentOrderResource(
            Orders orders,
            OrderOpening opening,
            Bills bills,
            PaymentRunner runner,
            CurrentActor actor,
            CallerLanguage language) {
        this.orders = orders;
        this.opening = opening;
        this.bills = bills;
        this.runner = runner;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Operation(
            operationId = "beginPayment",
            summary = "Begin to pay",
            description =
                    "Obligations of the caller's own dossiers in one order; what they cost, the server knows. The order that is open for exactly these in this way is answered again. When the gateway does not answer (503), the same request asks it again.")
    @APIResponse(
            responseCode = "201",
            description = "The order, with where to pay it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "503", ref = "Problem503")
    public Uni<RestResponse<OrderView>> begin(
            @Valid @BeanParam IdempotencyKey key,
            @NotNull @Valid BeginPaymentRequest in,
            @Context HttpServerRequest request) {
        String ip = client(request);
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> orders.requireOwn(in, by))
                        .chain(() -> runner.once(by, key, in, OrderOpening.Opened.class, () -> opening.open(in, by)))
                        .chain(opened -> begun(opened.id(), by, ip)))
                .map(order -> RestResponse.ResponseBuilder.<OrderView>created(
                                URI.create("/api/v1/payment-orders/" + order.id()))
                        .entity(order)
                        .build());
    }

    private Uni<OrderView> begun(UUID id, Actor by, String ip) {
        return ToTheEnd.run(() -> orders.begun(id, by, ip, language.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPaymentOrder",
            summary = "An order",
            description =
                    "What became of it: the truth of the books, not what a browser brought back. For its payer, and officers of the agency; 404 for others.")
    public Uni<OrderView> get(@PathParam("id") UUID id) {
        return actor.get().chain(by -> orders.get(id, by));
    }

    @GET
    @Path("/{id}/bill")
    @Operation(
            operationId = "getPaymentBill",
            summary = "The platform's own receipt",
            description =
                    "Asks the national Payment Platform (GET_BILL) for the receipt that it keeps of a paid order. For whoever sees the order; 409 when it was not paid there, or the platform has none yet.")
    @APIResponse(
            responseCode = "200",
            description = "Where it is shown",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BillView.class)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    @APIResponse(responseCode = "503", ref = "Problem503")
    public Uni<BillView> bill(@PathParam("id") UUID id) {
        return actor.get().chain(by -> bills.of(id, by));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelPaymentOrder",
            summary = "Give up paying",
            description = "By the payer, while it is open. Money that comes all the same is taken all the same.")
    public Uni<OrderView> cancel(@PathParam("id") UUID id, @Valid @BeanParam IdempotencyKey key) {
        return actor.get()
                .chain(by -> orders.get(id, by)
                        .chain(() -> runner.once(by, key, "", OrderOpening.Opened.class, () -> opening.cancel(id, by)))
                        .chain(() -> orders.get(id, by)));
    }

    @GET
    @Path("/{id}/vietqr.svg")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "getVietQrImage",
            summary = "VietQR code",
            description =
                    "The transfer that pays the order, to scan with a bank's app. For its payer, while it is open.")
    @APIResponse(
            responseCode = "200",
            description = "The image",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> vietQr(@PathParam("id") UUID id) {
        return actor.get()
                .chain(by -> orders.vietQr(id, by))
                .map(svg -> Response.ok(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8), "image/svg+xml")
                        .build());
    }

    private static String client(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
