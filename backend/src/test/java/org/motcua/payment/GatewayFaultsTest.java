package org.motcua.payment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.motcua.payment.check.LedgerCheck;
import org.motcua.support.Database;
import org.motcua.support.Filed;
import org.motcua.support.Money;
import org.motcua.support.VnpayWords;
import org.motcua.support.Wire;

/** What a gateway, a thief or the net can do: each payment is booked once, and nothing else ever is. */
@QuarkusTest
class GatewayFaultsTest {
    @Inject
    OrderJob orders;

    @Inject
    LedgerCheck check;

    @Test
    void whatIsSaidTwiceIsBookedOnce() {
        Money.Order order = Money.order(Money.owing(50_000), "VNPAY");
        assertTrue(order.does("PAY_TWICE").contains("\"00\""));
        assertTrue(order.toldAgain().contains("\"02\""));
        assertEquals(1, movements(order));
    }

    @Test
    void aThousandAtOnceAreBookedOnce() throws Throwable {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        HttpRequest ipn = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + VnpayWords.ipn(VnpayWords.paid(order))))
                .build();
        Map<String, Long> answers = Wire.allAtOnce(Collections.nCopies(1_000, ipn)).stream()
                .map(HttpResponse::body)
                .collect(Collectors.groupingBy(b -> b, Collectors.counting()));
        assertEquals(1L, answers.get("{\"RspCode\":\"00\",\"Message\":\"Confirm Success\"}"), answers.toString());
        assertEquals(999L, answers.get("{\"RspCode\":\"02\",\"Message\":\"Order already confirmed\"}"));
        assertEquals(1, movements(order));
        assertEquals("IN_PROGRESS", d.state());
        assertEquals(0, VertxContextSupport.subscribeAndAwait(check::all).broken());
    }

    @Test
    void whatIsNotSignedByTheMerchantsGatewayIsNotBelieved() {
        Money.Order order = Money.order(Money.owing(50_000), "VNPAY");
        assertTrue(order.does("FORGE").contains("\"97\""));
        Map<String, String> changed = new HashMap<>(VnpayWords.paid(order));
        changed.put("vnp_Amount", "100");
        VnpayWords.send(changed).body("RspCode", is("97"));
        Map<String, String> stranger = VnpayWords.paid(order);
        stranger.put("vnp_TmnCode", "OTHER001");
        VnpayWords.send(VnpayWords.signed(stranger)).body("RspCode", is("97"));
        given().get("/api/v1/payment-callbacks/vnpay").then().statusCode(200).body("RspCode", is("97"));
        assertEquals("OPEN", order.state());
        assertEquals(0, movements(order));
        assertTrue(order.does("PAY").contains("\"00\""), "the real one still counts");
    }

    @Test
    void anotherAmountIsNotBooked() {
        Money.Order order = Money.order(Money.owing(50_000), "VNPAY");
        assertTrue(order.does("PAY_OTHER_AMOUNT").contains("\"04\""));
        assertEquals("OPEN", order.state());
        assertEquals(0, movements(order));
        Money.Order national = Money.order(Money.owing(50_000), "NATIONAL_PLATFORM");
        assertTrue(national.does("PAY_OTHER_AMOUNT").contains("\"4\""));
        assertTrue(Money.order(Money.owing(50_000), "NATIONAL_PLATFORM")
                .does("FORGE")
                .contains("\"97\""));
        assertEquals(0, movements(national));
    }

    @Test
    void anOrderThatIsUnknownOrAnotherMerchantsIsNotFound() {
        Map<String, String> unknown = VnpayWords.paid(Money.order(Money.owing(50_000), "VNPAY"));
        unknown.put("vnp_TxnRef", "99999999999");
        VnpayWords.send(VnpayWords.signed(unknown)).body("RspCode", is("01"));
        Money.Order national = Money.order(Money.owing(50_000), "NATIONAL_PLATFORM");
        VnpayWords.send(VnpayWords.paid(national)).body("RspCode", is("01"));
        assertEquals("OPEN", national.state());
    }

    @Test
    void aPaymentWithoutANumberIsSaidAgainUntilItHasOne() {
        Money.Order order = Money.order(Money.owing(50_000), "VNPAY");
        Map<String, String> nameless = VnpayWords.paid(order);
        nameless.remove("vnp_TransactionNo");
        VnpayWords.send(VnpayWords.signed(nameless)).body("RspCode", is("99"));
        assertEquals(0, movements(order));
    }

    /** It was paid in time, and told too late; or after the payer gave up here. */
    @Test
    void moneyThatComesLatePaysWhatIsStillOwed() throws Exception {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        order.does("PAY_LOST");
        Database.update("update payment_order set expires_at = now() - interval '1 minute' where id = ?", order.id());
        order.seen().body("state", is("EXPIRED"));
        run();
        assertEquals("EXPIRED", order.state());
        assertTrue(order.toldAgain().contains("\"00\""));
        assertEquals("PAID", order.state());
        assertEquals("IN_PROGRESS", d.state());
    }

    @Test
    void whatIsPaidTwiceIsKeptForThePayer() throws Throwable {
        Filed d = Money.owing(50_000);
        Money.Order vnpay = Money.order(d, "VNPAY");
        Money.Order national = Money.order(d, "NATIONAL_PLATFORM");
        assertTrue(vnpay.does("PAY").contains("\"00\""));
        assertTrue(national.does("PAY").contains("\"0\""));
        assertEquals("PAID", national.state(), "its money did come");
        assertEquals(
                50_000L,
                Database.value(
                        "select n.amount from payment_refund_need n join payment_movement m on m.id = n.movement where m.payment_order = ? and n.why = 'SURPLUS'",
                        national.id()));
        assertEquals(0, VertxContextSupport.subscribeAndAwait(check::all).broken());
    }

    @Test
    void twoPaymentsOfOneOrderAreBothBooked() {
        Money.Order order = Money.order(Money.owing(50_000), "VNPAY");
        assertTrue(order.does("PAY").contains("\"00\""));
        Map<String, String> second = VnpayWords.paid(order);
        VnpayWords.send(second).body("RspCode", is("00"));
        VnpayWords.send(second).body("RspCode", is("02"));
        assertEquals(2, movements(order));
    }

    @Test
    void aGatewayThatTurnsItsMindIsTakenAtItsBestWord() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        Map<String, String> paid = VnpayWords.paid(order);
        Map<String, String> failed = new HashMap<>(paid);
        failed.put("vnp_ResponseCode", "24");
        failed.put("vnp_TransactionStatus", "02");
        VnpayWords.send(VnpayWords.signed(failed)).body("RspCode", is("00"));
        assertEquals("FAILED", order.state());
        VnpayWords.send(VnpayWords.signed(failed)).body("RspCode", is("02"));
        VnpayWords.send(paid).body("RspCode", is("00"));
        VnpayWords.send(VnpayWords.signed(failed)).body("RspCode", is("02"));
        assertEquals("PAID", order.state());
    }

    @Test
    void anOrderWhoseGatewayCannotBeAskedStaysHonestAndCanBeBegunAgain() throws Exception {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "NATIONAL_PLATFORM");
        Database.update("update payment_order set redirect_url = null, merchant = 'gone' where id = ?", order.id());
        Money.begins(d.owner(), "NATIONAL_PLATFORM", Money.obligations(d))
                .statusCode(422)
                .body("code", is("payment.way-not-offered"));
        order.seen().body("state", is("OPEN"));
        Database.update("update payment_order set ask_at = now() - interval '1 second' where id = ?", order.id());
        run();
        assertEquals("OPEN", order.state(), "nothing is known, so nothing is said");
        assertEquals(
                true,
                Database.value(
                        "select ask_at > now() + interval '14 minutes' from payment_order where id = ?", order.id()),
                "it is asked again");
        Database.update("update payment_order set merchant = 'standin-national' where id = ?", order.id());
        Money.begins(d.owner(), "NATIONAL_PLATFORM", Money.obligations(d))
                .statusCode(201)
                .body("id", is(order.id().toString()))
                .body("redirectUrl", is(order.redirectUrl()));
    }

    @Test
    void theWayBackIsOursWhateverTheRequestSays() {
        Filed d = Money.owing(50_000);
        String url = d.owner()
                .request()
                .contentType("application/json")
                .header("Host", "evil.example.org")
                .header("X-Forwarded-Host", "evil.example.org")
                .header("Referer", "https://evil.example.org/")
                .body(Map.of("obligations", Money.obligations(d), "way", "VNPAY"))
                .post("/api/v1/payment-orders?returnUrl=https://evil.example.org")
                .then()
                .statusCode(201)
                .extract()
                .path("redirectUrl");
        assertFalse(url.contains("evil"), url);
        d.owner()
                .post(
                        "/api/v1/payment-orders",
                        Map.of("obligations", Money.obligations(d), "way", "VNPAY", "amount", 1))
                .statusCode(400);
        List<String> own = List.of(Money.order(d, "NATIONAL_PLATFORM").redirectUrl());
        assertTrue(own.get(0).startsWith(Money.gateway()), own.toString());
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(orders::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static long movements(Money.Order order) {
        return Database.count("select count(*) from payment_movement where payment_order = ?", order.id());
    }
}
