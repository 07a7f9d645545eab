package org.motcua.payment.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.motcua.payment.PayWay;

/** The national portal's Payment Platform: INIT answers where to send the payer; QUERY what became of it; GET_BILL the receipt. */
@ApplicationScoped
class NationalGateway implements PaymentGateway {
    private final GatewayClient client;
    private final ObjectMapper json;
    private final Clock clock;

    NationalGateway(GatewayClient client, ObjectMapper json, Clock clock) {
        this.client = client;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public PayWay way() {
        return PayWay.NATIONAL_PLATFORM;
    }

    @Override
    public Uni<String> begin(GatewayOrder order, String returnUrl, String ip, String language) {
        String url = order.merchant().url();
        return client.post(
                        url,
                        NationalMessages.init(order, returnUrl, ip, language, clock.instant())
                                .toString())
                .map(body -> {
                    JsonNode answer = read(url, body);
                    String target = answer.path("message").path("UrlThanhToan").asText("");
                    if (!"0".equals(answer.path("error_code").asText("")) || !isLike(url, target)) {
                        throw GatewayClient.unavailable(
                                url, new IllegalStateException("error_code " + answer.path("error_code")));
                    }
                    return target;
                });
    }

    @Override
    public Uni<Asked> query(GatewayOrder order) {
        String url = order.merchant().url();
        return client.post(
                        url,
                        NationalMessages.ask("QUERY", order, clock.instant()).toString())
                .map(body -> {
                    Asked answer = NationalMessages.answer(order, read(url, body), clock.instant());
                    if (answer == null) {
                        throw GatewayClient.unavailable(
                                url, new IllegalStateException("the answer is not signed as it should be"));
                    }
                    return answer;
                });
    }

    @Override
    public Uni<Optional<String>> bill(GatewayOrder order) {
        String url = order.merchant().url();
        return client.post(
                        url,
                        NationalMessages.ask("GET_BILL", order, clock.instant()).toString())
                .map(body -> {
                    NationalMessages.Bill bill = NationalMessages.bill(read(url, body));
                    if (bill.refused() || (bill.url() != null && !isLike(url, bill.url()))) {
                        throw GatewayClient.unavailable(url, new IllegalStateException("MaLoi " + bill.says()));
                    }
                    return Optional.ofNullable(bill.url());
                });
    }

    /** An absolute address, and as safe as the platform's own. */
    private static boolean isLike(String own, String target) {
        try {
            URI to = URI.create(target);
            return to.getHost() != null && URI.create(own).getScheme().equals(to.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private JsonNode read(String url, String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw GatewayClient.unavailable(url, new IllegalStateException("the answer is no JSON"));
        }
    }
}
