package org.motcua.support;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Debts, orders, and the gateway that takes no real money. */
public final class Money {
    private static final String APPLICATION = "motcua.standin.app-url";

    private Money() {}

    /** A dossier in progress that owes these amounts before it goes on. */
    public static Filed owing(long... amounts) {
        Filed d = DossierMother.inProgress();
        for (long amount : amounts) {
            DossierMother.examiner()
                    .does("payment-requirements", d, Map.of("amount", amount, "reason", "Lệ phí " + amount));
        }
        return d;
    }

    /** What is owed for it, as its owner is told, in the order in which it was required. */
    public static List<String> obligations(Filed d) {
        return d.owner()
                .get(d.path() + "/obligations")
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    public static ValidatableResponse begins(Caller by, String way, List<String> obligations) {
        return by.request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("obligations", obligations, "way", way))
                .post("/api/v1/payment-orders")
                .then();
    }

    /** An order for everything that the dossier owes. */
    public static Order order(Filed d, String way) {
        return order(d.owner(), way, obligations(d));
    }

    public static Order order(Caller by, String way, List<String> obligations) {
        ValidatableResponse begun = begins(by, way, obligations).statusCode(201);
        return new Order(
                UUID.fromString(begun.extract().path("id")),
                begun.extract().path("number"),
                begun.extract().<Number>path("amount").longValue(),
                begun.extract().path("redirectUrl"),
                by);
    }

    /** An order as its payer holds it. */
    public record Order(UUID id, String number, long amount, String redirectUrl, Caller payer) {
        public ValidatableResponse seen() {
            return payer.get("/api/v1/payment-orders/" + id);
        }

        public ValidatableResponse bill() {
            return payer.get("/api/v1/payment-orders/" + id + "/bill");
        }

        public String state() {
            return (String) Database.value("select state from payment_order where id = ?", id);
        }

        /** The payer goes to the gateway, as a browser does, and sees its page. */
        public String page() {
            return opens(redirectUrl);
        }

        /** The payer, or the gateway, does what one of its buttons says. @return what the application answered the gateway */
        public String does(String act) {
            page();
            System.setProperty(APPLICATION, "http://localhost:" + RestAssured.port);
            return given().post(gateway() + "/control/act?number=" + number + "&act=" + act)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }

        /** The gateway says once more what it said. */
        public String toldAgain() {
            System.setProperty(APPLICATION, "http://localhost:" + RestAssured.port);
            return given().post(gateway() + "/control/callback?number=" + number)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }

    /** A page of the gateway, as a browser goes to it. */
    public static String opens(String url) {
        return given().urlEncodingEnabled(false)
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Address of the stand-in gateways. */
    public static String gateway() {
        String url = ConfigProvider.getConfig().getValue("motcua.payment.merchants.standin-vnpay.url", String.class);
        return url.substring(0, url.indexOf("/vnpay/"));
    }

    public static String secret(String merchant) {
        return ConfigProvider.getConfig().getValue("motcua.payment.merchants." + merchant + ".secret", String.class);
    }

    /** Lines of every entry that a source brought about: account and amount. */
    public static List<String> lines(UUID source) {
        List<String> lines = new ArrayList<>();
        Database.rows("""
                        select l.account || ' ' || l.amount as line from ledger_entry e join ledger_line l on l.entry = e.id
                        where e.source_id = ? order by e.at, l.amount desc, l.account""", source).forEach(r -> lines.add((String) r.get("line")));
        return lines;
    }
}
