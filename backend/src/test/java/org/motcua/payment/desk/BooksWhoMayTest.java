package org.motcua.payment.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.Filed;
import org.motcua.support.Money;
import org.motcua.support.Officer;
import org.motcua.support.Volley;
import org.motcua.support.WhoMay;

/** Who sees and does what with one receipt, one statement, one difference, one shift: every role above it, beside it, and nobody. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WhoMay({
    "listReceipts",
    "downloadReceipt",
    "cancelReceipt",
    "replaceReceipt",
    "declineRefund",
    "closeShift",
    "getMyShift",
    "importStatement",
    "importGatewayFile",
    "getStatement",
    "matchTransfer",
    "getDifference",
    "takeDifference",
    "resolveDifference"
})
class BooksWhoMayTest {
    private static final String API = "/api/v1";
    private static final String ABOVE = "H53.DEMO";
    private static final String BESIDE = "H53.DEMO.10.31";
    private static final Set<Role> BOOKS = Set.of(Role.ACCOUNTANT, Role.INSPECTOR);
    private static final Set<Role> DESKS = Set.of(Role.CASHIER, Role.ACCOUNTANT, Role.INSPECTOR);
    private static final Set<Role> KEEPERS = Set.of(Role.ACCOUNTANT);
    private static final Set<Role> APPROVERS = Set.of(Role.ACCOUNTANT, Role.UNIT_HEAD, Role.SIGNATORY);
    private Filed paid;
    private Desk cashier;
    private String shift;
    private String receipt;
    private String statement;
    private String transaction;
    private String difference;

    /** A receipt of an open shift, and a transfer that somebody has laid aside: what is done to it again is a conflict. */
    @BeforeEach
    void thereAreBooks() {
        if (difference != null) {
            return;
        }
        paid = Money.owing(10_000);
        cashier = Desk.cashier(0);
        shift = cashier.shift();
        receipt = cashier.takesCash(Money.obligations(paid), 10_000)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        Desk desk = Desk.bookkeeper();
        String account =
                ConfigProvider.getConfig().getValue("motcua.payment.merchants.standin-vietqr.account", String.class);
        statement = desk.sends(
                        "/bank-statements",
                        "a.csv",
                        "reference,booked_at,amount,account,description\nB" + UUID.randomUUID() + ",2026-11-20,5000,"
                                + account + ",lai tien gui\n")
                .statusCode(201)
                .extract()
                .path("id");
        transaction = desk.gets("/bank-statements/" + statement).extract().path("transactions[0].id");
        difference = (String) Database.value(
                "select id::text from reconciliation_difference where transaction = ?", UUID.fromString(transaction));
        desk.posts("/reconciliation-differences/" + difference + "/owner", null).statusCode(200);
        desk.posts(
                        "/reconciliation-differences/" + difference + "/resolution",
                        Map.of("resolution", "NO_DIFFERENCE", "note", "Lãi tiền gửi"))
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleAboveItAndBesideIt(Role role) {
        Volley volley = new Volley();
        Officer above = Officer.appointed(role, ABOVE, true);
        tries(volley, above, role, true);
        tries(volley, Officer.appointed(role, BESIDE, true), role, false);
        volley.fire();
        int read = KEEPERS.contains(role) ? 422 : 403;
        for (String path : List.of("/bank-statements", "/gateway-files")) {
            new Desk(above).sends(path, "x.csv", "a,b\n1,2\n").statusCode(read);
        }
    }

    private void tries(Volley volley, Caller by, Role role, boolean here) {
        String r = API + "/receipts/" + receipt;
        boolean desk = here && DESKS.contains(role);
        volley.expect(desk ? 200 : 404, by, "GET", r + "/pdf", null);
        // an inspector sees it and closes nothing; the owner's name is no change, so nothing is replaced
        int closes = !desk ? 404 : role == Role.INSPECTOR ? 403 : 422;
        volley.expect(closes, by, "POST", r + "/replacement", replacement());
        Set<Role> till = Set.of(Role.CASHIER);
        volley.expect(till.contains(role) ? 404 : 403, by, "GET", API + "/cashier-shifts/mine", null);
        volley.expect(403, by, "POST", API + "/cashier-shifts/" + shift + "/closure", Map.of("counted", List.of()));
        volley.expect(
                APPROVERS.contains(role) ? 404 : 403,
                by,
                "POST",
                API + "/refunds/" + UUID.randomUUID() + "/declination",
                Map.of("reason", "Không có căn cứ"));
        books(volley, by, here && BOOKS.contains(role), here && KEEPERS.contains(role));
    }

    private void books(Volley volley, Caller by, boolean reads, boolean keeps) {
        String d = API + "/reconciliation-differences/" + difference;
        volley.expect(reads ? 200 : 404, by, "GET", API + "/bank-statements/" + statement, null);
        volley.expect(reads ? 200 : 404, by, "GET", d, null);
        volley.expect(keeps ? 409 : 404, by, "POST", d + "/owner", null);
        volley.expect(
                keeps ? 409 : 404,
                by,
                "POST",
                d + "/resolution",
                Map.of("resolution", "NO_DIFFERENCE", "note", "Lãi tiền gửi"));
        volley.expect(
                keeps ? 409 : 404,
                by,
                "POST",
                API + "/bank-transactions/" + transaction + "/match",
                Map.of("order", "00000000", "reason", "Ghi nhầm"));
    }

    private Map<String, String> replacement() {
        String payer = (String) Database.value("select payer_name from receipt where id = ?", UUID.fromString(receipt));
        return Map.of("reason", "Sửa tên", "payerName", payer);
    }

    @Test
    void itsPayerReadsAReceiptAndClosesNone() {
        String r = API + "/receipts/" + receipt;
        new Volley()
                .expect(200, paid.owner(), "GET", r + "/pdf", null)
                .expect(200, paid.owner(), "GET", API + "/receipts", null)
                .expect(403, paid.owner(), "POST", r + "/cancellation", Map.of("reason", "Không cần nữa"))
                .expect(403, paid.owner(), "POST", r + "/replacement", replacement())
                .expect(404, Citizen.any(), "GET", r + "/pdf", null)
                .expect(404, Citizen.any(), "POST", r + "/cancellation", Map.of("reason", "Không cần nữa"))
                .expect(401, Caller.withoutToken(), "GET", API + "/receipts", null)
                .expect(401, Caller.withoutToken(), "GET", r + "/pdf", null)
                .fire();
    }

    /** Its money is still held, so whoever may cancel is told that it is not to be cancelled now. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASHIER", "ACCOUNTANT", "INSPECTOR", "UNIT_HEAD"})
    void aReceiptIsCancelledByItsDesk(Role role) {
        int expected = role == Role.INSPECTOR ? 403 : role == Role.UNIT_HEAD ? 404 : 409;
        new Volley()
                .expect(
                        expected,
                        Officer.appointed(role, ABOVE, true),
                        "POST",
                        API + "/receipts/" + receipt + "/cancellation",
                        Map.of("reason", "Ghi nhầm người nộp"))
                .fire();
    }

    @Test
    void aShiftIsClosedByItsOwnCashier() {
        Desk other = Desk.cashier(0);
        other.closes(shift, 10_000, null).statusCode(403);
        assertEquals(shift, cashier.shift());
        cashier.closes(shift, 10_000, null).statusCode(200);
        cashier.gets("/cashier-shifts/mine").statusCode(404);
        shift = null;
        difference = null;
    }
}
