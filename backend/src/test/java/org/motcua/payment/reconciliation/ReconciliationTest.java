package org.motcua.payment.reconciliation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
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

    @Inject
    OverdueJob overdue;

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
    void whatAGatewayKeepsBackIsAnEntryAndItsPayoutAgreesToTheDong() {
        LocalDate day = someDay();
        Desk desk = Desk.bookkeeper();
        UUID file = gatewayDay(desk, day, 100_000, 1_100);
        String clearing = "CLEARING:H53.DEMO:standin-vnpay";
        assertEquals(List.of("GATEWAY_FEE:H53.DEMO:standin-vnpay 1100", clearing + " -1100"), Money.lines(file));
        UUID transaction = paysOut(desk, day, 98_900);
        assertEquals(List.of("BANK:H53.DEMO:" + ACCOUNT + " 98900", clearing + " -98900"), Money.lines(transaction));
        assertEquals(List.of(), differences(day, "MISSING_AT_BANK", "AMOUNT"));
        desk.gets("/reconciliation-summaries?day=" + day)
                .body("items.find { it.way == 'VNPAY' }.gatewayAmount", is(100_000))
                .body("items.find { it.way == 'VNPAY' }.fees", is(1_100))
                .body("items.find { it.way == 'VNPAY' }.bankAmount", is(98_900));
    }

    @Test
    void aPayoutThatDoesNotAgreeIsACaseWhicheverOfTheTwoComesFirst() {
        Desk desk = Desk.bookkeeper();
        LocalDate fileFirst = someDay();
        gatewayDay(desk, fileFirst, 100_000, 0);
        paysOut(desk, fileFirst, 99_000);
        assertEquals(List.of("MISSING_AT_BANK 100000 99000"), differences(fileFirst, "MISSING_AT_BANK", "AMOUNT"));
        LocalDate moneyFirst = someDay();
        paysOut(desk, moneyFirst, 99_000);
        gatewayDay(desk, moneyFirst, 100_000, 2_000);
        assertEquals(List.of("AMOUNT 98000 99000"), differences(moneyFirst, "MISSING_AT_BANK", "AMOUNT"));
    }

    @Test
    void aPayoutThatNeverComesIsACaseUntilItCame() throws Throwable {
        LocalDate day = LocalDate.now(ZONE).minusDays(30 + (int) (Math.random() * 40));
        Desk desk = Desk.bookkeeper();
        gatewayDay(desk, day, 100_000, 1_000);
        VertxContextSupport.subscribeAndAwait(overdue::raise);
        VertxContextSupport.subscribeAndAwait(overdue::raise);
        assertEquals(1, differences(day, "MISSING_AT_BANK").size());
        long missing = Database.count(
                "select sum(amount - fee) from gateway_line where (paid_at at time zone 'Asia/Ho_Chi_Minh')::date = ?",
                day);
        paysOut(desk, day, missing);
        assertEquals(
                "NO_DIFFERENCE",
                Database.value("select resolution from reconciliation_difference where reference = ?", day.toString()));
    }

    @Test
    void theCashOfAShiftIsFoundInTheStatementByItsSlip() throws Throwable {
        Desk desk = Desk.bookkeeper();
        Deposit right = deposited(50_000);
        assertEquals(
                List.of(
                        "IN_TRANSIT:" + Desk.AGENCY + " 50000",
                        "CASH:" + Desk.AGENCY + ":" + right.shift() + " -50000"),
                Money.lines(right.shift()));
        Database.update(
                "update payment_shift set reviewed_at = reviewed_at - interval '20 days' where id = ?", right.shift());
        VertxContextSupport.subscribeAndAwait(overdue::raise);
        String missed = "select state from reconciliation_difference where kind = 'MISSING_AT_BANK' and reference = ?";
        assertEquals("OPEN", Database.value(missed, "NT" + right.number()));
        UUID transaction = books(desk, 50_000, "Nop tien mat nt" + right.number() + " ca sang");
        assertEquals(
                List.of("BANK:H53.DEMO:" + ACCOUNT + " 50000", "IN_TRANSIT:" + Desk.AGENCY + " -50000"),
                Money.lines(transaction));
        assertEquals("RESOLVED", Database.value(missed, "NT" + right.number()), "it has come");
        UUID again = books(desk, 50_000, "NT" + right.number());
        assertEquals("UNMATCHED", Database.value("select state from bank_transaction where id = ?", again));
    }

    @Test
    void aDepositThatIsNotWhatWasCountedIsACaseAndMayBeWrittenOff() {
        Desk desk = Desk.bookkeeper();
        Deposit d = deposited(50_000);
        UUID transaction = books(desk, 49_000, "NT" + d.number());
        String difference = about(transaction.toString());
        desk.gets("/reconciliation-differences/" + difference)
                .body("kind", is("AMOUNT"))
                .body("way", is("CASH"))
                .body("expected", is(50_000))
                .body("found", is(49_000));
        desk.posts("/reconciliation-differences/" + difference + "/owner", null).statusCode(200);
        desk.posts(
                        "/reconciliation-differences/" + difference + "/resolution",
                        Map.of("resolution", "WRITTEN_OFF", "note", "Một tờ tiền giả, ngân hàng thu giữ"))
                .statusCode(200);
        assertEquals(
                List.of("CASH_OVER_SHORT:" + Desk.AGENCY + " 1000", "IN_TRANSIT:" + Desk.AGENCY + " -1000"),
                Money.lines(UUID.fromString(difference)));
    }

    @Test
    void aDepositThatWasWrittenOffIsWaitedForNoMore() throws Throwable {
        Desk desk = Desk.bookkeeper();
        Deposit d = deposited(50_000);
        Database.update(
                "update payment_shift set reviewed_at = reviewed_at - interval '20 days' where id = ?", d.shift());
        VertxContextSupport.subscribeAndAwait(overdue::raise);
        String difference = Database.value(
                        "select id::text from reconciliation_difference where reference = ?", "NT" + d.number())
                .toString();
        desk.posts("/reconciliation-differences/" + difference + "/owner", null).statusCode(200);
        desk.posts(
                        "/reconciliation-differences/" + difference + "/resolution",
                        Map.of("resolution", "WRITTEN_OFF", "note", "Mất trên đường đến ngân hàng"))
                .statusCode(200);
        assertEquals(
                List.of("CASH_OVER_SHORT:" + Desk.AGENCY + " 50000", "IN_TRANSIT:" + Desk.AGENCY + " -50000"),
                Money.lines(UUID.fromString(difference)));
        UUID late = books(desk, 50_000, "NT" + d.number());
        assertEquals("UNMATCHED", Database.value("select state from bank_transaction where id = ?", late));
    }

    private record Deposit(UUID shift, String number) {}

    /** A shift that took so much in cash, counted and looked over. */
    private static Deposit deposited(long amount) {
        Desk cashier = Desk.cashier(0);
        cashier.takesCash(Money.obligations(Money.owing(amount)), amount).statusCode(201);
        String shift = cashier.shift();
        cashier.closes(shift, amount, null).statusCode(200);
        String number = Desk.of(Role.ACCOUNTANT)
                .posts("/cashier-shifts/" + shift + "/review", Map.of())
                .statusCode(200)
                .extract()
                .path("depositNumber");
        return new Deposit(UUID.fromString(shift), number);
    }

    /** Of long ago, and nobody else's. */
    private static LocalDate someDay() {
        return LocalDate.of(2001, 1, 1).plusDays((long) (Math.random() * 7_000));
    }

    /** The gateway's file of one payment that we know nothing of. @return the file */
    private static UUID gatewayDay(Desk desk, LocalDate day, long amount, long fee) {
        String content =
                "merchant,order_number,transaction_no,amount,fee,paid_at,status\n%s,1,%s,%d,%d,%sT10:00:00+07:00,00\n"
                        .formatted(setting("standin-vnpay", "code"), reference(), amount, fee, day);
        return UUID.fromString(desk.sends("/gateway-files", "vnpay.csv", content)
                .statusCode(201)
                .body("fees", is((int) fee))
                .extract()
                .path("id"));
    }

    /** A statement of one transaction. @return the transaction */
    private static UUID books(Desk desk, long amount, String words) {
        String reference = reference();
        desk.sends("/bank-statements", "s.csv", HEAD + line(reference, amount, words))
                .statusCode(201);
        return (UUID) Database.value("select id from bank_transaction where reference = ?", reference);
    }

    private static UUID paysOut(Desk desk, LocalDate day, long amount) {
        return books(desk, amount, "VNPAY SETTLEMENT " + day);
    }

    private static List<String> differences(LocalDate day, String... kinds) {
        return Database.rows(
                        "select kind || ' ' || coalesce(expected, 0) || ' ' || coalesce(found, 0) as said from reconciliation_difference where day = ? and way = 'VNPAY' and kind = any(?)",
                        day,
                        kinds)
                .stream()
                .map(r -> (String) r.get("said"))
                .toList();
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
        desk.sends("/bank-statements", "y.csv", HEAD, "one-key")
                .statusCode(422)
                .body("code", is("desk.statement-unreadable"));
        desk.sends("/bank-statements", "y.csv", HEAD + line(reference(), 5, "x"), "one-key")
                .statusCode(422)
                .body("code", is("request.idempotency-key-reused"));
        desk.sends("/gateway-files", "x.csv", "merchant,amount\nX,5\n").statusCode(422);
        String fee =
                "merchant,order_number,transaction_no,amount,fee,paid_at,status\nX,1,T,5,6,2026-01-01T10:00:00+07:00,00\n";
        desk.sends("/gateway-files", "x.csv", fee)
                .statusCode(422)
                .body("violations.field", hasItem("line 2.fee"))
                .body("violations.code", hasItem("gateway-fee"));
    }

    private static String about(String transaction) {
        return (String) Database.value(
                "select id::text from reconciliation_difference where transaction = ?", UUID.fromString(transaction));
    }
}
