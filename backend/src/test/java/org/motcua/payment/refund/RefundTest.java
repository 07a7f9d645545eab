package org.motcua.payment.refund;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Money paid back: asked for, approved by another, paid, and its receipt taken back. */
@QuarkusTest
class RefundTest {
    private static final String AT = DossierMother.AGENCY + ".00";
    private static final Map<String, Object> CASH = Map.of("method", "CASH");

    private record Paid(Filed dossier, Desk cashier, String obligation, String receipt) {}

    private static Paid paid(long amount) {
        Filed d = Money.owing(amount);
        String obligation = Money.obligations(d).get(0);
        Desk cashier = Desk.cashier(0);
        String receipt = cashier.takesCash(List.of(obligation), amount)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        return new Paid(d, cashier, obligation, receipt);
    }

    private static Map<String, Object> ask(Paid p, Integer amount) {
        return amount == null
                ? ask(p)
                : Map.of("obligation", p.obligation(), "amount", amount, "reason", "Được giảm một phần");
    }

    private static Map<String, Object> ask(Paid p) {
        return Map.of("obligation", p.obligation(), "reason", "Thu nhầm đối tượng được miễn");
    }

    @Test
    void whatWasPaidComesBackOnceAndWithASecondPerson() {
        Paid p = paid(50_000);
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        String id =
                accountant.posts("/refunds", ask(p)).statusCode(201).extract().path("id");
        accountant.posts("/refunds", ask(p)).statusCode(409).body("code", is("desk.refund-of-nothing"));
        accountant.posts("/refunds/" + id + "/approval", null).statusCode(403).body("code", is("desk.second-person"));
        p.cashier().posts("/refunds/" + id + "/payment", CASH).statusCode(409);
        Desk.of(Role.UNIT_HEAD)
                .posts("/refunds/" + id + "/approval", null)
                .statusCode(200)
                .body("state", is("APPROVED"));
        assertEquals(
                List.of("REVENUE:" + AT + " 50000", "REFUND_PAYABLE:" + AT + " -50000"),
                Money.lines(UUID.fromString(id)));

        String shift = p.cashier().shift();
        p.cashier().posts("/refunds/" + id + "/payment", CASH).statusCode(200).body("state", is("PAID"));
        p.cashier().gets("/cashier-shifts/mine").body("cashOut", is(50_000)).body("expected", is(0));
        p.cashier().posts("/refunds/" + id + "/payment", CASH).statusCode(409);
        p.cashier().gets("/receipts/" + p.receipt()).body("state", is("CANCELLED"));
        p.dossier().owner().get(p.dossier().path() + "/obligations").body("items.state", hasItem("REFUNDED"));
        assertEquals(
                0L,
                Database.count(
                        "select coalesce(sum(amount), 0) from ledger_line where account = ?",
                        "CASH:" + Desk.AGENCY + ":" + shift));
    }

    @Test
    void aPartComesBackAndTheReceiptInForceIsOfTheRest() {
        Paid p = paid(50_000);
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        String first = approved(p, 20_000);
        p.cashier()
                .posts("/receipts/" + p.receipt() + "/cancellation", Map.of("reason", "Hoàn phí"))
                .statusCode(409)
                .body("code", is("desk.receipt-money-kept"));
        accountant.posts("/refunds", ask(p, 30_001)).statusCode(422).body("code", is("desk.refund-amount"));
        p.cashier().posts("/refunds/" + first + "/payment", CASH).statusCode(200);
        assertEquals(
                List.of("REVENUE:" + AT + " 20000", "REFUND_PAYABLE:" + AT + " -20000"),
                Money.lines(UUID.fromString(first)).subList(0, 2));
        p.dossier()
                .owner()
                .get(p.dossier().path() + "/obligations")
                .body("items[0].state", is("PAID"))
                .body("items[0].refunded", is(20_000));
        String rest = p.cashier()
                .gets("/receipts/" + p.receipt())
                .body("state", is("REPLACED"))
                .extract()
                .path("replacedBy");
        p.cashier()
                .gets("/receipts/" + rest)
                .body("state", is("ISSUED"))
                .body("amount", is(30_000))
                .body("returned", is(20_000))
                .body("amountInWords", is("Ba mươi nghìn đồng"));

        String second = approved(p, null);
        p.cashier()
                .posts("/refunds/" + second + "/payment", CASH)
                .statusCode(200)
                .body("amount", is(30_000));
        p.cashier().gets("/receipts/" + rest).body("state", is("CANCELLED"));
        p.dossier().owner().get(p.dossier().path() + "/obligations").body("items.state", hasItem("REFUNDED"));
        accountant.posts("/refunds", ask(p, 1)).statusCode(409).body("code", is("desk.refund-of-nothing"));
    }

    @Test
    void refundsOfOnePaymentAreNeverMoreThanIt() throws Exception {
        Paid p = paid(50_000);
        List<Integer> answered = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Desk.of(Role.ACCOUNTANT)
                        .posts("/refunds", ask(p, 20_000))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();
        assertEquals(List.of(201, 201, 422, 422, 422, 422, 422, 422), answered);
        UUID obligation = UUID.fromString(p.obligation());
        assertThrows(
                SQLException.class,
                () -> Database.update("update payment_refund set amount = 50000 where obligation = ?", obligation),
                "nor does the database let them be");
        Desk.of(Role.ACCOUNTANT).posts("/refunds", ask(p, 0)).statusCode(400);
    }

    @Test
    void aDrawerThatIsTooEmptyPaysNothingAndATransferNeedsItsNumber() {
        Paid p = paid(50_000);
        String id = approved(p);
        Desk poor = Desk.cashier(0);
        poor.posts("/refunds/" + id + "/payment", CASH).statusCode(409).body("code", is("desk.drawer-too-little"));
        Desk.of(Role.CASHIER)
                .posts("/refunds/" + id + "/payment", CASH)
                .statusCode(409)
                .body("code", is("desk.no-shift"));
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        accountant
                .posts("/refunds/" + id + "/payment", Map.of("method", "TRANSFER"))
                .statusCode(422)
                .body("code", is("desk.transfer-reference-needed"));
        accountant
                .posts("/refunds/" + id + "/payment", Map.of("method", "TRANSFER", "reference", "UNC-" + id))
                .statusCode(200);
    }

    @Test
    void aReceiptMayBeTakenBackOnceTheRefundIsApproved() {
        Paid p = paid(50_000);
        approved(p);
        p.cashier()
                .posts("/receipts/" + p.receipt() + "/cancellation", Map.of("reason", "Hoàn phí"))
                .statusCode(200);
        p.cashier().gets("/receipts/" + p.receipt()).body("state", is("CANCELLED"));
    }

    @Test
    void aDeclinedOneMayBeAskedForAgain() {
        Paid p = paid(50_000);
        Desk asker = Desk.of(Role.CASHIER);
        String id = asker.posts("/refunds", ask(p)).statusCode(201).extract().path("id");
        Desk.of(Role.SIGNATORY)
                .posts("/refunds/" + id + "/declination", Map.of("reason", "Không thuộc diện miễn"))
                .statusCode(200)
                .body("state", is("DECLINED"));
        asker.posts("/refunds", ask(p)).statusCode(201);
    }

    @Test
    void moneyThatPaysNothingIsKnownAndComesBack() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        Desk cashier = Desk.cashier(0);
        cashier.takesCash(Money.obligations(d), 50_000).statusCode(201);
        order.does("PAY");
        String need = Database.value("""
                        select n.id::text from payment_refund_need n join payment_movement m on m.id = n.movement where m.payment_order = ?""", order.id()).toString();
        cashier.gets("/refunds").statusCode(200).body("needs.id", hasItem(need));
        String part = cashier.posts("/refunds", Map.of("need", need, "amount", 10_000, "reason", "Nộp hai lần"))
                .statusCode(201)
                .body("amount", is(10_000))
                .body("ofAmount", is(50_000))
                .extract()
                .path("id");
        cashier.gets("/refunds").body("needs.find { it.id == '" + need + "' }.amount", is(40_000));
        Desk.of(Role.UNIT_HEAD)
                .posts("/refunds/" + part + "/declination", Map.of("reason", "Hoàn cả khoản"))
                .statusCode(200);
        String id = cashier.posts("/refunds", Map.of("need", need, "reason", "Nộp hai lần"))
                .statusCode(201)
                .body("amount", is(50_000))
                .body("why", is("SURPLUS"))
                .extract()
                .path("id");
        cashier.gets("/refunds").body("needs.id", not(hasItem(need))).body("items.id", hasItem(id));
        Desk.of(Role.ACCOUNTANT).posts("/refunds/" + id + "/approval", null).statusCode(200);
        assertEquals(
                List.of("UNALLOCATED:" + AT + " 50000", "REFUND_PAYABLE:" + AT + " -50000"),
                Money.lines(UUID.fromString(id)));
        d.owner().get(d.path() + "/obligations").body("items.state", hasItem("PAID"));
    }

    @Test
    void nothingIsAskedForThatWasNotPaid() {
        Filed d = Money.owing(50_000);
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        for (Map<String, ?> wrong : List.of(
                Map.of("reason", "x"),
                Map.of("reason", "x", "obligation", Money.obligations(d).get(0)),
                Map.of("reason", "x", "need", UUID.randomUUID()))) {
            accountant.posts("/refunds", wrong).statusCode(409).body("code", is("desk.refund-of-nothing"));
        }
        new Desk(Citizen.any()).posts("/refunds", Map.of("reason", "x")).statusCode(403);
    }

    private static String approved(Paid p) {
        return approved(p, null);
    }

    private static String approved(Paid p, Integer amount) {
        String id = Desk.of(Role.CASHIER)
                .posts("/refunds", ask(p, amount))
                .statusCode(201)
                .extract()
                .path("id");
        Desk.of(Role.ACCOUNTANT).posts("/refunds/" + id + "/approval", null).statusCode(200);
        return id;
    }
}
