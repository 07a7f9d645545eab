package org.motcua.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** A citizen pays, in each way, through gateways that speak their real protocols. */
@QuarkusTest
class PaymentJourneyTest {
    private static final String AGENCY = DossierMother.AGENCY + ".00";

    @Inject
    OrderJob orders;

    @ParameterizedTest
    @ValueSource(strings = {"VNPAY", "NATIONAL_PLATFORM"})
    void whatIsPaidAtTheGatewayOpensTheGateAndStandsInTheBooks(String way) {
        Filed d = Money.owing(50_000, 20_000);
        List<String> owed = Money.obligations(d);
        Money.Order order = Money.order(d, way);
        order.seen()
                .body("state", is("OPEN"))
                .body("amount", is(70_000))
                .body("items.obligation", contains(owed.toArray()))
                .body("redirectUrl", startsWith(Money.gateway()));
        assertTrue(order.page().contains("70.000 đ"), order.page());

        assertTrue(order.does("PAY").matches(".*\"(00|0)\".*"));
        order.seen().body("state", is("PAID")).body("paidAt", notNullValue()).body("redirectUrl", nullValue());
        assertEquals("IN_PROGRESS", d.state(), "the gate is open");
        d.owner()
                .get(d.path() + "/obligations")
                .body("items.state", contains("PAID", "PAID"))
                .body("items.method", contains(way, way))
                .body("items.openOrder", contains(nullValue(), nullValue()));
        UUID movement = (UUID) Database.value("select id from payment_movement where payment_order = ?", order.id());
        String merchant = way.equals("VNPAY") ? "standin-vnpay" : "standin-national";
        assertEquals(
                List.of("CLEARING:H53.DEMO:" + merchant + " 70000", "RECEIVABLE:" + AGENCY + " -70000"),
                Money.lines(movement));
        assertEquals(
                List.of("RECEIVABLE:" + AGENCY + " 50000", "REVENUE:" + AGENCY + " -50000"),
                Money.lines(UUID.fromString(owed.get(0))));
    }

    @Test
    void thePlatformShowsItsOwnReceiptOfWhatWasPaidThere() throws SQLException {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "NATIONAL_PLATFORM");
        order.bill().statusCode(409).body("code", is("payment.no-bill"));
        Database.update("update payment_order set expires_at = now() - interval '1 second' where id = ?", order.id());
        order.seen().body("state", is("EXPIRED"));
        order.bill().statusCode(409).body("code", is("payment.no-bill"));
        order.does("PAY");
        String url = order.bill().statusCode(200).extract().path("url");
        assertTrue(url.startsWith(Money.gateway()), url);
        assertTrue(Money.opens(url).contains("50.000 đ"), url);
        Money.Order other = Money.order(Money.owing(50_000), "VNPAY");
        other.does("PAY");
        other.bill().statusCode(409).body("code", is("payment.no-bill"));
    }

    @Test
    void aTransferIsShownWithAllThatABankNeeds() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VIETQR");
        order.seen()
                .body("redirectUrl", nullValue())
                .body("vietQr.account", is("9990001234567"))
                .body("vietQr.purpose", is("HS" + order.number()))
                .body("vietQr.payload", startsWith("000201010212"))
                .body("vietQr.payload", containsString("540550000"))
                .body("vietQr.imageUrl", endsWith(order.id() + "/vietqr.svg"));
        order.payer()
                .get("/api/v1/payment-orders/" + order.id() + "/vietqr.svg")
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(startsWith("<svg"));
    }

    @Test
    void whoPaysAgainGetsTheOrderThatIsOpen() {
        Filed d = Money.owing(50_000);
        Money.Order first = Money.order(d, "VNPAY");
        assertEquals(first.id(), Money.order(d, "VNPAY").id());
        assertEquals(first.redirectUrl(), Money.order(d, "VNPAY").redirectUrl());
        d.owner()
                .get(d.path() + "/obligations")
                .body("items.openOrder", contains(first.id().toString()));
        Money.Order other = Money.order(d, "NATIONAL_PLATFORM");
        assertTrue(!other.id().equals(first.id()), "another way is another order");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            other.payer()
                    .request()
                    .header("Idempotency-Key", key)
                    .post("/api/v1/payment-orders/" + other.id() + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("state", is("CANCELLED"));
        }
        other.payer()
                .post("/api/v1/payment-orders/" + other.id() + "/cancellation", "")
                .statusCode(409);
    }

    @Test
    void whatTheGatewayDeclinesFailsAndCanBePaidAnew() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        assertTrue(order.does("DECLINE").contains("\"00\""));
        order.seen().body("state", is("FAILED"));
        assertEquals("PAYMENT_REQUIRED", d.state());
        Money.Order second = Money.order(d, "VNPAY");
        second.does("PAY");
        second.seen().body("state", is("PAID"));
        assertEquals("IN_PROGRESS", d.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VNPAY", "NATIONAL_PLATFORM"})
    void aCallbackThatWasLostIsAskedFor(String way) throws Throwable {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, way);
        assertEquals("", order.does("PAY_LOST"));
        order.seen().body("state", is("OPEN"));
        Database.update(
                "update payment_order set ask_at = now() - interval '1 second', expires_at = now() - interval '1 second' where id = ?",
                order.id());
        VertxContextSupport.subscribeAndAwait(orders::run);
        order.seen().body("state", is("PAID"));
        assertEquals("IN_PROGRESS", d.state());
        assertTrue(order.toldAgain().matches(".*\"(02|0)\".*"), "it is known by then");
    }
}
