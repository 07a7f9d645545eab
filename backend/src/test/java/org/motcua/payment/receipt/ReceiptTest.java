package org.motcua.payment.receipt;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.form.PdfA;
import org.motcua.identity.api.Role;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Receipts for those who hold them, print them, check them and correct them. */
@QuarkusTest
class ReceiptTest {
    @Inject
    ReceiptFollowJob follow;

    private record Issued(Filed dossier, Desk cashier, String id) {}

    private static Issued issued(long amount) {
        Filed d = Money.owing(amount);
        Desk cashier = Desk.cashier(0);
        String id = cashier.takesCash(Money.obligations(d), amount)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        return new Issued(d, cashier, id);
    }

    @Test
    void thePayerAndTheDeskHaveItAndNobodyElse() throws Exception {
        Issued r = issued(50_000);
        r.dossier().owner().get("/api/v1/receipts?dossier=" + r.dossier().id()).body("items.id", contains(r.id()));
        r.dossier()
                .owner()
                .get("/api/v1/receipts/" + r.id())
                .statusCode(200)
                .body("amountInWords", is("Năm mươi nghìn đồng"))
                .body("number", startsWith("00"))
                .body("checkUrl", containsString("/b/"));
        byte[] pdf = pdf(r, r.dossier().owner());
        assertEquals(List.of(), PdfA.breaches(pdf));
        assertArrayEquals(pdf, pdf(r, r.cashier().caller()), "the same bytes for ever");
        Citizen.any().get("/api/v1/receipts/" + r.id()).statusCode(404).body("code", is("desk.receipt-not-found"));
        Citizen.any().get("/api/v1/receipts/" + r.id() + "/pdf").statusCode(404);
        String qr = "/api/v1/receipts/" + r.id() + "/qr.svg";
        r.dossier().owner().get(qr).statusCode(200).contentType("image/svg+xml").body(startsWith("<svg"));
        Citizen.any().get(qr).statusCode(404);
        Citizen.any().get("/api/v1/receipts").statusCode(200).body("items.size()", is(0));
        given().get("/api/v1/receipts/" + r.id()).then().statusCode(401);
    }

    @Test
    void anybodyWhoHoldsItSeesWhetherItIsInForceAndNotWhosItIs() {
        Issued r = issued(50_000);
        String token = (String) Database.value("select token from receipt where id = ?", UUID.fromString(r.id()));
        String name = (String) Database.value("select payer_name from receipt where id = ?", UUID.fromString(r.id()));
        String seen = given().get("/api/v1/receipt-checks/" + token)
                .then()
                .statusCode(200)
                .body("state", is("ISSUED"))
                .body("amount", is(50_000))
                .body("$", not(hasItem("payerName")))
                .extract()
                .asString();
        assertEquals(-1, seen.indexOf(name));
        given().get("/api/v1/receipt-checks/NOBODYKNOWSTHIS").then().statusCode(404);

        String next = r.cashier()
                .posts("/receipts/" + r.id() + "/replacement", replacement("Trần Văn Đúng"))
                .statusCode(201)
                .extract()
                .path("number");
        given().get("/api/v1/receipt-checks/" + token)
                .then()
                .body("state", is("REPLACED"))
                .body("replacedBy", is(next));
    }

    @Test
    void wrongOnesAreReplacedAndKeptMoneyKeepsOne() {
        Issued r = issued(50_000);
        Map<String, String> why = Map.of("reason", "Ghi sai");
        r.cashier()
                .posts("/receipts/" + r.id() + "/cancellation", why)
                .statusCode(409)
                .body("code", is("desk.receipt-money-kept"));
        new Desk(r.dossier().owner())
                .posts("/receipts/" + r.id() + "/replacement", replacement("X"))
                .statusCode(403);
        new Desk(Citizen.any())
                .posts("/receipts/" + r.id() + "/replacement", replacement("X"))
                .statusCode(404);
        Desk.of(Role.INSPECTOR)
                .posts("/receipts/" + r.id() + "/replacement", replacement("X"))
                .statusCode(403);
        String next = r.cashier()
                .posts("/receipts/" + r.id() + "/replacement", replacement("Trần Văn Đúng"))
                .statusCode(201)
                .extract()
                .path("id");
        r.cashier()
                .posts("/receipts/" + r.id() + "/replacement", replacement("Y"))
                .statusCode(409);
        r.cashier().gets("/receipts/" + r.id()).body("state", is("REPLACED")).body("replacedBy", is(next));
        r.cashier()
                .gets("/receipts/" + next)
                .body("payerName", is("Trần Văn Đúng"))
                .body("replaces", is(r.id()))
                .body("amount", is(50_000));
    }

    @Test
    void theDatabaseKeepsWhatAReceiptSays() {
        UUID id = UUID.fromString(issued(50_000).id());
        assertThrows(SQLException.class, () -> Database.update("update receipt set amount = 1 where id = ?", id));
        assertThrows(SQLException.class, () -> Database.update("delete from receipt where id = ?", id));
    }

    @Test
    void whatIsPaidOnlineGetsItsReceiptOnceHoweverOftenTheLogIsFollowed() throws Throwable {
        Filed d = Money.owing(50_000, 20_000);
        List<String> owed = Money.obligations(d);
        Money.Order order = Money.order(d, "VNPAY");
        order.does("PAY");
        VertxContextSupport.subscribeAndAwait(() -> follow.follow());
        VertxContextSupport.subscribeAndAwait(() -> follow.follow());
        d.owner()
                .get("/api/v1/receipts?dossier=" + d.id())
                .body("items.size()", is(2))
                .body("items.obligationId", org.hamcrest.Matchers.containsInAnyOrder(owed.toArray()))
                .body("items.method", contains("VNPAY", "VNPAY"));
        d.owner()
                .get(d.path() + "/obligations")
                .body("items.receipt.number", org.hamcrest.Matchers.everyItem(startsWith("00")));
        order.seen().body("receipts.size()", is(2));
    }

    private static Map<String, String> replacement(String name) {
        return Map.of("reason", "Ghi sai tên người nộp", "payerName", name);
    }

    private static byte[] pdf(Issued r, org.motcua.support.Caller by) {
        return by.get("/api/v1/receipts/" + r.id() + "/pdf")
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }
}
