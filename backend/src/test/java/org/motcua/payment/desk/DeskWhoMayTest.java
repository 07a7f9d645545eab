package org.motcua.payment.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Desk;
import org.motcua.support.Filed;
import org.motcua.support.Money;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** Who may sit at which desk: every role at the agency and beside it, citizens, and nobody. */
@QuarkusTest
@WhoMay({
    "openShift",
    "listShifts",
    "getReceiptQr",
    "getShift",
    "reviewShift",
    "collectAtCounter",
    "findOwed",
    "getPostalCash",
    "listPostalHandovers",
    "handOverPostalCash",
    "decidePostalHandover",
    "collectByPost",
    "listRefunds",
    "requestRefund",
    "approveRefund",
    "payRefund",
    "listStatements",
    "listDifferences",
    "reconciliationSummary",
    "exportReceipts",
    "exportLedger",
    "getReceipt"
})
class DeskWhoMayTest {
    private static final String BESIDE = "H53.DEMO.10.31";
    private static final Set<Role> TILL = Set.of(Role.CASHIER);
    private static final Set<Role> BOOKS = Set.of(Role.ACCOUNTANT, Role.INSPECTOR);
    private static String shift;
    private static String receipt;
    private static String owed;

    @BeforeEach
    void aShiftAndAReceipt() {
        if (shift != null) {
            return;
        }
        Filed d = Money.owing(10_000, 20_000);
        List<String> both = Money.obligations(d);
        Desk cashier = Desk.cashier(0);
        shift = cashier.shift();
        receipt = cashier.takesCash(both.subList(0, 1), 10_000)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        owed = both.get(1);
    }

    /** What is read: 200 for these, 403 for everybody else. */
    private static Map<String, Set<Role>> lists() {
        Map<String, Set<Role>> lists = new LinkedHashMap<>();
        lists.put("/cashier-shifts", Set.of(Role.CASHIER, Role.ACCOUNTANT, Role.INSPECTOR));
        lists.put("/owed-obligations", Set.of(Role.CASHIER, Role.POSTAL_AGENT));
        lists.put("/postal-cash", Set.of(Role.POSTAL_AGENT));
        lists.put("/postal-handovers", Set.of(Role.POSTAL_AGENT, Role.CASHIER, Role.ACCOUNTANT, Role.INSPECTOR));
        lists.put("/refunds", Set.of(Role.CASHIER, Role.ACCOUNTANT, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR));
        lists.put("/bank-statements", BOOKS);
        lists.put("/reconciliation-differences", BOOKS);
        lists.put("/reconciliation-summaries", BOOKS);
        lists.put("/receipts/export?from=2026-01-01&to=2026-01-31", BOOKS);
        lists.put("/ledger/export?from=2026-01-01&to=2026-01-31&format=XLSX", BOOKS);
        return lists;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readsWhatTheRoleIsFor(Role role) {
        Desk at = Desk.of(role);
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        lists().forEach((path, roles) -> {
            expected.put(path, roles.contains(role) ? 200 : 403);
            answered.put(path, at.gets(path).extract().statusCode());
        });
        assertEquals(expected, answered, role.name());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anObjectIsSeenWhereTheRoleIsHeldOnly(Role role) {
        Desk beside = new Desk(Officer.appointed(role, BESIDE, true));
        Desk at = Desk.of(role);
        boolean desk = role == Role.CASHIER || BOOKS.contains(role);
        assertEquals(desk ? 200 : 404, at.gets("/receipts/" + receipt).extract().statusCode());
        assertEquals(404, beside.gets("/receipts/" + receipt).extract().statusCode());
        String qr = "/receipts/" + receipt + "/qr.svg";
        assertEquals(desk ? 200 : 404, at.gets(qr).extract().statusCode());
        assertEquals(404, beside.gets(qr).extract().statusCode());
        assertEquals(
                BOOKS.contains(role) ? 200 : 404,
                at.gets("/cashier-shifts/" + shift).extract().statusCode());
        assertEquals(404, beside.gets("/cashier-shifts/" + shift).extract().statusCode());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void doesWhatTheRoleIsFor(Role role) {
        Desk at = Desk.of(role);
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> answered = new TreeMap<>();
        // what is let through fails on its merits: no shift, an open shift, nothing held, nothing of that id
        acts().forEach((path, act) -> {
            expected.put(path, act.roles().contains(role) ? act.letThrough() : 403);
            answered.put(path, at.posts(path, act.body()).extract().statusCode());
        });
        assertEquals(expected, answered, role.name());
    }

    private record Act(Object body, Set<Role> roles, int letThrough) {}

    private static Map<String, Act> acts() {
        String nobody = UUID.randomUUID().toString();
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("/counter-payments", new Act(Map.of("obligations", List.of(owed), "method", "CASH"), TILL, 409));
        acts.put("/cashier-shifts/" + shift + "/closure", new Act(Map.of("counted", List.of()), Set.of(), 0));
        acts.put("/cashier-shifts/" + shift + "/review", new Act(Map.of(), Set.of(Role.ACCOUNTANT), 409));
        acts.put("/postal-payments", new Act(Map.of("obligations", List.of(nobody)), Set.of(Role.POSTAL_AGENT), 404));
        acts.put(
                "/postal-handovers",
                new Act(Map.of("agency", Desk.AGENCY, "amount", 5), Set.of(Role.POSTAL_AGENT), 409));
        acts.put("/postal-handovers/" + nobody + "/decision", new Act(Map.of("counted", 5), TILL, 409));
        acts.put(
                "/refunds", new Act(Map.of("need", nobody, "reason", "x"), Set.of(Role.CASHIER, Role.ACCOUNTANT), 409));
        acts.put(
                "/refunds/" + nobody + "/approval",
                new Act(null, Set.of(Role.ACCOUNTANT, Role.UNIT_HEAD, Role.SIGNATORY), 404));
        acts.put(
                "/refunds/" + nobody + "/payment",
                new Act(Map.of("method", "TRANSFER", "reference", "x"), Set.of(Role.CASHIER, Role.ACCOUNTANT), 404));
        return acts;
    }

    @Test
    void aCashierBesideTakesNothingHere() {
        Desk beside = new Desk(Officer.appointed(Role.CASHIER, BESIDE, true));
        beside.opens(0).statusCode(403);
        beside.posts("/cashier-shifts", Map.of("agency", BESIDE, "openingFloat", 0))
                .statusCode(201);
        beside.takesCash(List.of(owed), 20_000).statusCode(404);
        new Desk(Officer.appointed(Role.POSTAL_AGENT, BESIDE, true))
                .takesByPost(List.of(owed))
                .statusCode(404);
    }

    @Test
    void anAccountantOfAnotherAgencyReconcilesNothingHere() {
        Desk beside = Desk.of(Role.ACCOUNTANT);
        String account = org.eclipse.microprofile.config.ConfigProvider.getConfig()
                .getValue("motcua.payment.merchants.standin-vietqr.account", String.class);
        String csv = "reference,booked_at,amount,account,description\nX,2026-11-25,5," + account + ",x\n";
        beside.sends("/bank-statements", "x.csv", csv).statusCode(403);
        Desk.of(Role.CASHIER).sends("/bank-statements", "x.csv", csv).statusCode(403);
    }

    @Test
    void citizensAndStrangersHaveNoBusinessHere() {
        Desk citizen = new Desk(Citizen.any());
        lists().keySet().forEach(path -> citizen.gets(path).statusCode(403));
        acts().forEach((path, act) -> citizen.posts(path, act.body()).statusCode(403));
        Desk nobody = new Desk(Caller.withoutToken());
        lists().keySet().forEach(path -> nobody.gets(path).statusCode(401));
        acts().forEach((path, act) -> nobody.posts(path, act.body()).statusCode(401));
        nobody.gets("/receipts").statusCode(401);
    }
}
