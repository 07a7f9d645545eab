package org.motcua.payment.reconciliation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Statements and files laid beside our books. */
@QuarkusTest
class ReconciliationTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String HEAD = "reference,booked_at,amount,account,description\n";
    private static final String ACCOUNT = setting("standin-vietqr", "account");

    private static String setting(String merchant, String name) {
        return ConfigProvider.getConfig().getValue("motcua.payment.merchants." + merchant + "." + name, String.class);
    }

    private static String line(String reference, long amount, String words) {
        return "%s,%s,%d,%s,\"%s\"\n".formatted(reference, OffsetDateTime.now(ZONE), amount, ACCOUNT, words);
    }

    private static String reference() {
        return "FT" + UUID.randomUUID().toString().substring(0, 13);
    }

    @Test
    void aTransferPaysTheOrderThatItNamesOnce() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VIETQR");
        Desk desk = Desk.bookkeeper();
        String paid = line(reference(), 50_000, "MBVCB.77.HS" + order.number() + ".chuyen tien");
        String id = desk.sends("/bank-statements", "sao-ke.csv", HEAD + paid)
                .statusCode(201)
                .body("transactions", is(1))
                .body("matched", is(1))
                .extract()
                .path("id");
        assertEquals("PAID", order.state());
        assertEquals("IN_PROGRESS", d.state(), "the gate is open");
        desk.sends("/bank-statements", "sao-ke.csv", HEAD + paid)
                .statusCode(201)
                .body("id", is(id));
        desk.sends("/bank-statements", "lai.csv", HEAD + paid + line(reference(), -11_000, "Phi dich vu"))
                .statusCode(201)
                .body("transactions", is(2))
                .body("matched", is(0));
        assertEquals(1L, Database.count("select count(*) from payment_movement where payment_order = ?", order.id()));
        desk.gets("/bank-statements/" + id)
                .body("transactions.state", hasItem("MATCHED"))
                .body("transactions.orderNumber", hasItem(order.number()));
        desk.gets("/bank-statements").body("items.id", hasItem(id));
    }

    @Test
    void moneyForNobodyKnowsWhatIsACaseUntilSomebodySaysWhatItWasFor() {
        Filed d = Money.owing(30_000, 20_000);
        assertEquals(2, Money.obligations(d).size());
        Desk desk = Desk.bookkeeper();
        String words = "nop tien " + UUID.randomUUID();
        String statement = desk.sends("/bank-statements", "a.csv", HEAD + line(reference(), 60_000, words))
                .statusCode(201)
                .body("matched", is(0))
                .extract()
                .path("id");
        String transaction = desk.gets("/bank-statements/" + statement)
                .body("transactions[0].state", is("UNMATCHED"))
                .extract()
                .path("transactions[0].id");
        String difference = about(transaction);
        desk.gets("/reconciliation-differences/" + difference)
                .body("kind", is("UNMATCHED_TRANSFER"))
                .body("statementId", is(statement))
                .body("amount", is(60_000));
        String match = "/bank-transactions/" + transaction + "/match";
        desk.posts(match, Map.of("order", "00000000", "reason", "x")).statusCode(422);
        desk.posts(match, Map.of("order", d.code(), "reason", "Ghi nhầm nội dung"))
                .statusCode(200)
                .body("obligations.size()", is(2));
        d.owner().get(d.path() + "/obligations").body("items.state", is(List.of("PAID", "PAID")));
        desk.gets("/reconciliation-differences/" + difference)
                .body("state", is("RESOLVED"))
                .body("resolution", is("BOOKED"));
        assertEquals(10_000L, Database.count("""
                        select n.amount from payment_refund_need n join bank_transaction t on t.movement = n.movement where t.id = ?""", UUID.fromString(transaction)));
        desk.posts(match, Map.of("order", d.code(), "reason", "x")).statusCode(409);
    }

    @Test
    void whatConcernsNoFeeIsLeftToRestByWhoTookIt() {
        Desk desk = Desk.bookkeeper();
        String statement = desk.sends("/bank-statements", "b.csv", HEAD + line(reference(), 5_000, "lai tien gui"))
                .statusCode(201)
                .extract()
                .path("id");
        String transaction =
                desk.gets("/bank-statements/" + statement).extract().path("transactions[0].id");
        String path = "/reconciliation-differences/" + about(transaction);
        Map<String, String> how = Map.of("resolution", "NO_DIFFERENCE", "note", "Lãi tiền gửi không kỳ hạn");
        desk.posts(path + "/resolution", how).statusCode(409).body("code", is("desk.difference-not-yours"));
        desk.posts(path + "/owner", null).statusCode(200).body("state", is("TAKEN"));
        desk.posts(path + "/resolution", how).statusCode(200).body("state", is("RESOLVED"));
        desk.posts(path + "/owner", null).statusCode(409);
        desk.gets("/bank-statements/" + statement).body("transactions[0].state", is("IGNORED"));
        desk.gets("/reconciliation-differences?state=RESOLVED").statusCode(200);
    }

    @Test
    void aLostCallbackIsFoundInTheGatewaysFileAndBooked() {
        Filed lost = Money.owing(50_000);
        Money.Order order = Money.order(lost, "VNPAY");
        order.does("PAY_LOST");
        String transaction = "T" + order.number();
        String head = "merchant,order_number,transaction_no,amount,paid_at,status\n";
        String code = setting("standin-vnpay", "code");
        String now = OffsetDateTime.now(ZONE).toString();
        Desk desk = Desk.bookkeeper();
        desk.sends(
                        "/gateway-files",
                        "vnpay.csv",
                        head + "%s,%s,%s,50000,%s,00\n".formatted(code, order.number(), transaction, now))
                .statusCode(201)
                .body("rows", is(1))
                .body("matched", is(0))
                .body("way", is("VNPAY"));
        String difference = (String) Database.value(
                "select id::text from reconciliation_difference where reference = ? and kind = 'MISSING_HERE'",
                transaction);
        String path = "/reconciliation-differences/" + difference;
        desk.posts(path + "/owner", null).statusCode(200);
        desk.posts(path + "/resolution", Map.of("resolution", "BOOKED", "note", "Mất tín hiệu báo về"))
                .statusCode(200);
        assertEquals("PAID", order.state());
        assertEquals("IN_PROGRESS", lost.state());
        String today = LocalDate.now(ZONE).toString();
        desk.gets("/reconciliation-summaries?day=" + today)
                .statusCode(200)
                .body("items.way", hasItem("VNPAY"))
                .body("day", is(today));
    }

    @Test
    void aPayoutSettlesTheGatewayAndMoneyWithAnotherAmountIsACase() {
        Desk desk = Desk.bookkeeper();
        String reference = reference();
        String statement = desk.sends(
                        "/bank-statements", "c.csv", HEAD + line(reference, 1_000, "VNPAY SETTLEMENT 2026-01-05"))
                .statusCode(201)
                .body("matched", is(1))
                .extract()
                .path("id");
        UUID transaction = UUID.fromString(
                desk.gets("/bank-statements/" + statement).extract().path("transactions[0].id"));
        assertEquals(
                List.of("BANK:H53.DEMO:" + ACCOUNT + " 1000", "CLEARING:H53.DEMO:standin-vnpay -1000"),
                Money.lines(transaction));
    }

    @Test
    void filesThatCannotBeReadAreRefusedAsAWhole() {
        Desk desk = Desk.bookkeeper();
        desk.sends("/bank-statements", "x.csv", HEAD + line(reference(), 5, "x") + line(reference(), 0, "y"))
                .statusCode(422)
                .body("code", is("desk.statement-unreadable"))
                .body("violations.field", hasItem("line 3.amount"));
        desk.sends(
                        "/bank-statements",
                        "x.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Document>&e;</Document>")
                .statusCode(422)
                .body("$", org.hamcrest.Matchers.not(containsString("root")));
        desk.sends("/bank-statements", "x.csv", HEAD + line(reference(), 5, "x").replace(ACCOUNT, "1"))
                .statusCode(422)
                .body("code", is("desk.merchant-unknown"));
        desk.sends("/gateway-files", "x.csv", "merchant,amount\nX,5\n").statusCode(422);
    }

    private static String about(String transaction) {
        return (String) Database.value(
                "select id::text from reconciliation_difference where transaction = ?", UUID.fromString(transaction));
    }
}
