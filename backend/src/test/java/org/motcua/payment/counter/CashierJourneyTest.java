package org.motcua.payment.counter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** A cashier's day, and a postal agent's. */
@QuarkusTest
class CashierJourneyTest {
    private static final String AT = DossierMother.AGENCY + ".00";

    @Test
    void aDayFromTheFloatToTheBank() {
        Filed d = Money.owing(50_000, 20_000);
        List<String> owed = Money.obligations(d);
        Desk cashier = Desk.cashier(500_000);
        String shift = cashier.shift();
        cashier.gets("/owed-obligations?q={q}", d.reference()).body("items.id", hasItem(owed.get(0)));

        var taken = cashier.takesCash(owed, 100_000)
                .statusCode(201)
                .body("amount", is(70_000))
                .body("change", is(30_000))
                .body("receipts.size()", is(2));
        assertEquals("IN_PROGRESS", d.state(), "the gate is open");
        d.owner().get(d.path() + "/obligations").body("items.state", contains("PAID", "PAID"));
        cashier.gets("/cashier-shifts/mine").body("cashIn", is(70_000)).body("expected", is(570_000));
        String movement = taken.extract().path("paymentId");
        assertEquals(
                List.of("CASH:" + Desk.AGENCY + ":" + shift + " 70000", "RECEIVABLE:" + AT + " -70000"),
                Money.lines((UUID) Database.value(
                        "select movement from payment_collection where id = ?", UUID.fromString(movement))));

        cashier.closes(shift, 569_000, null).statusCode(422).body("code", is("desk.note-needed"));
        cashier.closes(shift, 569_000, "Thối nhầm")
                .statusCode(200)
                .body("difference", is(-1000))
                .body("state", is("CLOSED"));
        Desk.of(Role.ACCOUNTANT)
                .posts("/cashier-shifts/" + shift + "/review", Map.of())
                .statusCode(200)
                .body("deposited", is(69_000));
        assertEquals(
                0L,
                Database.count(
                        "select coalesce(sum(amount), 0) from ledger_line where account = ?",
                        "CASH:" + Desk.AGENCY + ":" + shift));
    }

    @Test
    void theSamePaymentAgainIsTheSamePayment() {
        Filed d = Money.owing(30_000);
        Desk cashier = Desk.cashier(0);
        Map<String, Object> body =
                Map.of("obligations", Money.obligations(d), "method", "CARD", "cardReference", "POS-17");
        String first = cashier.posts("/counter-payments", body, "once")
                .statusCode(201)
                .extract()
                .path("paymentId");
        cashier.posts("/counter-payments", body, "once").statusCode(201).body("paymentId", is(first));
        cashier.posts("/counter-payments", body).statusCode(409).body("code", is("payment.not-owed"));
        cashier.gets("/cashier-shifts/mine")
                .body("cardIn", is(30_000))
                .body("cashIn", is(0))
                .body("payments", is(1));
    }

    @Test
    void whatIsWrongIsSaid() {
        Filed d = Money.owing(30_000);
        List<String> owed = Money.obligations(d);
        Desk idle = Desk.of(Role.CASHIER);
        idle.takesCash(owed, 30_000).statusCode(409).body("code", is("desk.no-shift"));
        idle.gets("/cashier-shifts/mine").statusCode(404);
        Desk cashier = Desk.cashier(0);
        cashier.opens(0).statusCode(409).body("code", is("desk.shift-open-already"));
        cashier.takesCash(owed, 29_999).statusCode(422).body("code", is("desk.tendered-too-little"));
        cashier.takesCash(List.of(UUID.randomUUID().toString()), 0)
                .statusCode(404)
                .body("code", is("payment.obligation-not-found"));
        cashier.posts("/counter-payments", Map.of("obligations", owed, "method", "CARD"))
                .statusCode(422)
                .body("code", is("desk.card-reference-needed"));
        cashier.posts("/counter-payments", Map.of("obligations", List.of(), "method", "CASH"))
                .statusCode(400);
        assertEquals("PAYMENT_REQUIRED", d.state());
    }

    @Test
    void theSecondLookIsSomebodyElses() {
        var both = org.motcua.support.Officer.appointed(Role.CASHIER, Desk.AGENCY, true);
        Desk cashier = new Desk(both);
        cashier.opens(1000).statusCode(201);
        String shift = cashier.shift();
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        accountant.posts("/cashier-shifts/" + shift + "/review", Map.of()).statusCode(409);
        cashier.closes(shift, 1000, null).statusCode(200).body("difference", is(0));
        cashier.posts("/cashier-shifts/" + shift + "/review", Map.of()).statusCode(403);
        accountant.posts("/cashier-shifts/" + shift + "/review", Map.of()).statusCode(200);
        accountant.posts("/cashier-shifts/" + shift + "/review", Map.of()).statusCode(409);
        accountant.gets("/cashier-shifts?state=REVIEWED").body("items.id", hasItem(shift));
        Desk.of(Role.CASHIER).gets("/cashier-shifts").statusCode(200).body("items.id", not(hasItem(shift)));
    }

    @Test
    void postalCashComesToADrawer() {
        Filed d = Money.owing(40_000);
        Desk agent = Desk.of(Role.POSTAL_AGENT);
        agent.takesByPost(Money.obligations(d)).statusCode(201).body("receipts.size()", is(1));
        agent.gets("/postal-cash").body("items.amount", contains(40_000)).body("items.agency", contains(AT));
        Map<String, Object> all = Map.of("agency", AT, "amount", 40_000);
        agent.posts("/postal-handovers", Map.of("agency", AT, "amount", 39_000)).statusCode(409);
        String refused =
                agent.posts("/postal-handovers", all).statusCode(201).extract().path("id");
        agent.posts("/postal-handovers", all).statusCode(409).body("code", is("desk.nothing-held"));

        Desk cashier = Desk.cashier(0);
        decides(cashier, refused, 39_000, null).statusCode(422);
        decides(cashier, refused, 39_000, "Thiếu một tờ").statusCode(200).body("state", is("REFUSED"));
        decides(cashier, refused, 40_000, null).statusCode(409);
        String right =
                agent.posts("/postal-handovers", all).statusCode(201).extract().path("id");
        decides(cashier, right, 40_000, null).statusCode(200).body("state", is("CONFIRMED"));
        cashier.gets("/cashier-shifts/mine").body("expected", is(40_000));
        agent.gets("/postal-cash").body("items.size()", is(0));
        agent.gets("/postal-handovers").body("items.id", contains(right, refused));
    }

    private static io.restassured.response.ValidatableResponse decides(
            Desk cashier, String handover, long counted, String note) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of("counted", counted));
        if (note != null) {
            body.put("note", note);
        }
        return cashier.posts("/postal-handovers/" + handover + "/decision", body);
    }
}
