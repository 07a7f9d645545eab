package org.motcua.payment.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.payment.NationalCallback;
import org.motcua.payment.VnpayIpn;
import org.motcua.shared.ToTheEnd;

/** Where gateways say what became of orders; their signature is all that is believed. */
@Path("/api/v1/payment-callbacks")
@PermitAll
@Tag(name = "payment")
public class GatewayResource {
    private final VnpayIpn vnpay;
    private final NationalCallback national;

    GatewayResource(VnpayIpn vnpay, NationalCallback national) {
        this.vnpay = vnpay;
        this.national = national;
    }

    @GET
    @Path("/vnpay")
    @Operation(
            operationId = "vnpayIpn",
            summary = "VNPAY's IPN",
            description =
                    "Protocol 2.1.0: signed query parameters, checked in the order signature, order, amount, confirmed before or not. Any number of times.")
    public Uni<VnpayIpn.Answer> vnpay(@Context UriInfo uri) {
        Map<String, String> fields = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> fields.put(name, values.get(0)));
        return ToTheEnd.run(() -> vnpay.take(fields));
    }

    @POST
    @Path("/national")
    @Operation(
            operationId = "nationalCallback",
            summary = "The national Payment Platform's callback",
            description = "Version 1.0.6: one signed message for each payment. Any number of times.")
    public Uni<NationalCallback.Answer> national(@NotNull JsonNode message) {
        return ToTheEnd.run(() -> national.take(message));
    }
}
