package org.motcua.payment.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import org.motcua.payment.PayWay;
import org.motcua.shared.Ids;

/** VNPAY 2.1.0: a signed redirect, and querydr. */
@ApplicationScoped
class VnpayGateway implements PaymentGateway {
    private static final String OWN_ADDRESS = "127.0.0.1";
    private final GatewayClient client;
    private final ObjectMapper json;
    private final Clock clock;

    VnpayGateway(GatewayClient client, ObjectMapper json, Clock clock) {
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public PayWay way() {
        return PayWay.VNPAY;
    }

    @Override
    public Uni<String> begin(GatewayOrder order, String returnUrl, String ip, String language) {
        return Uni.createFrom().item(() -> VnpayMessages.payUrl(order, returnUrl, ip, language));
    }

    @Override
    public Uni<Asked> query(GatewayOrder order) {
        String url = order.merchant().queryUrl();
        Map<String, String> question = VnpayMessages.query(order, Ids.readable(20), OWN_ADDRESS, clock.instant());
        return client.post(url, write(question)).map(body -> {
            Asked answer = VnpayMessages.answer(order, read(url, body), clock.instant());
            if (answer == null) {
                throw GatewayClient.unavailable(
                        url, new IllegalStateException("the answer is not signed as it should be"));
            }
            return answer;
        });
    }

    private String write(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String url, String body) {
        try {
            return json.readValue(body, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw GatewayClient.unavailable(url, new IllegalStateException("the answer is no JSON"));
        }
    }
}
