package org.motcua.payment.gateway;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.motcua.payment.PaymentConfig;
import org.motcua.payment.PaymentProblem;
import org.motcua.shared.ProblemException;

/** Asks gateways over HTTP. Logs where and how it failed, never what was said: messages carry signatures. */
@Singleton
class GatewayClient {
    private static final Logger LOG = Logger.getLogger(GatewayClient.class);
    private static final int LONGEST_ANSWER = 1 << 20;
    private final HttpClient client;
    private final PaymentConfig config;

    GatewayClient(Vertx vertx, PaymentConfig config) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.gatewayTimeout().toMillis())
                .setMaxPoolSize(20));
        this.config = config;
    }

    /** Sends JSON and answers the body of a 200; fails with 503 for whatever else comes, or nothing in time. */
    Uni<String> post(String url, String json) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url)
                .setTimeout(config.gatewayTimeout().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("Accept", "application/json");
        return client.request(options)
                .chain(request -> request.send(json))
                .chain(response -> response.body().map(body -> {
                    if (response.statusCode() != 200 || body.length() > LONGEST_ANSWER) {
                        throw new IllegalStateException("status " + response.statusCode());
                    }
                    return body.toString();
                }))
                .ifNoItem()
                .after(config.gatewayTimeout())
                .fail()
                .onFailure()
                .transform(e -> unavailable(url, e));
    }

    static ProblemException unavailable(String url, Throwable why) {
        LOG.warnf("gateway %s does not answer: %s", url, why);
        return ProblemException.of(PaymentProblem.GATEWAY_UNAVAILABLE);
    }

    @PreDestroy
    void close() {
        client.closeAndForget();
    }
}
