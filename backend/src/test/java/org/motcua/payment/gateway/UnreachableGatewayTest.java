package org.motcua.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.payment.PayWay;
import org.motcua.payment.PaymentProblem;
import org.motcua.shared.ProblemException;

/** A gateway that is away, answers nonsense or is not who it should be: one clear problem. */
@QuarkusTest
class UnreachableGatewayTest {
    private static HttpServer server;
    private static volatile String answer = "";
    private static volatile int status = 200;

    @Inject
    Gateways gateways;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", x -> {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            x.sendResponseHeaders(status, bytes.length);
            x.getResponseBody().write(bytes);
            x.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void nobodyListens() {
        GatewayOrder order = order(PayWay.NATIONAL_PLATFORM, "http://localhost:1/");
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM).begin(order, "https://x.org", "::1", "vi"));
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM).query(order));
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM).bill(order));
        unavailable(() -> gateways.of(PayWay.VNPAY).query(order(PayWay.VNPAY, "http://localhost:1/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "500 ~ {}",
                "200 ~ <html>",
                "200 ~ {}",
                "200 ~ {\"MaLoi\":\"97\",\"MoTaLoi\":\"MaXacThuc\"}",
                "200 ~ {\"MaLoi\":\"00\",\"URLBienLai\":\"javascript:alert(1)\"}",
                "200 ~ {\"error_code\":\"1\",\"message\":{\"UrlThanhToan\":\"http://pay.example.org/\"}}",
                "200 ~ {\"error_code\":\"0\",\"message\":{\"UrlThanhToan\":\"javascript:alert(1)\"}}",
                "200 ~ {\"error_code\":\"0\",\"message\":{\"UrlThanhToan\":\"/relative\"}}",
                "200 ~ {\"error_code\":\"0\",\"message\":{\"UrlThanhToan\":\"http://not a url\"}}"
            })
    void itAnswersNonsense(int code, String text) {
        status = code;
        answer = text;
        String url = "http://localhost:" + server.getAddress().getPort() + "/";
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM)
                .begin(order(PayWay.NATIONAL_PLATFORM, url), "https://x.org", "::1", "vi"));
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM).query(order(PayWay.NATIONAL_PLATFORM, url)));
        unavailable(() -> gateways.of(PayWay.NATIONAL_PLATFORM).bill(order(PayWay.NATIONAL_PLATFORM, url)));
        unavailable(() -> gateways.of(PayWay.VNPAY).query(order(PayWay.VNPAY, url)));
    }

    private static GatewayOrder order(PayWay way, String url) {
        return VnpayMessagesTest.order(
                new Merchant("m", "H53", way, "M", new Secret("s"), url, url, Merchant.BankAccount.NONE));
    }

    private static void unavailable(Supplier<Uni<?>> work) {
        Throwable refused =
                assertThrows(Throwable.class, () -> VertxContextSupport.subscribeAndAwait(() -> work.get()));
        Throwable cause = refused instanceof ProblemException ? refused : refused.getCause();
        assertEquals(PaymentProblem.GATEWAY_UNAVAILABLE, ((ProblemException) cause).type());
    }
}
