package org.motcua.payment;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Filed;
import org.motcua.support.Money;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** Who sees what is owed, who pays, and who looks at orders: everyone tries everything. */
@QuarkusTest
@WhoMay({
    "listDossierObligations",
    "listWaysToPay",
    "beginPayment",
    "getPaymentOrder",
    "getPaymentBill",
    "cancelPaymentOrder",
    "getVietQrImage"
})
class PaymentWhoMayTest {
    private static final String HERE = "H53.DEMO.10.51";
    private static final String ELSEWHERE = "H53.DEMO.10.52";

    /** What each of them is answered: obligations, ways, begin, order, cancel, picture. */
    private record Row(
            String who, Caller caller, int obligations, int ways, int begin, int order, int cancel, int qr) {}

    @Test
    void eachMayDoWhatIsTheirsAndNothingElse() {
        Filed d = Money.owing(50_000);
        List<String> owed = Money.obligations(d);
        Money.Order order = Money.order(d, "VIETQR");
        List<String> wrong = new ArrayList<>();
        for (Row row : rows(d)) {
            expect(
                    row,
                    "obligations",
                    row.obligations(),
                    row.caller().get(d.path() + "/obligations").extract().statusCode(),
                    wrong);
            expect(
                    row,
                    "ways",
                    row.ways(),
                    row.caller().get(d.path() + "/ways-to-pay").extract().statusCode(),
                    wrong);
            expect(
                    row,
                    "begin",
                    row.begin(),
                    Money.begins(row.caller(), "VIETQR", owed).extract().statusCode(),
                    wrong);
            String path = "/api/v1/payment-orders/" + order.id();
            expect(row, "order", row.order(), row.caller().get(path).extract().statusCode(), wrong);
            expect(
                    row,
                    "bill",
                    row.order() == 200 ? 409 : row.order(),
                    row.caller().get(path + "/bill").extract().statusCode(),
                    wrong);
            expect(
                    row,
                    "picture",
                    row.qr(),
                    row.caller().get(path + "/vietqr.svg").extract().statusCode(),
                    wrong);
            if (!row.who().equals("owner")) {
                expect(
                        row,
                        "cancel",
                        row.cancel(),
                        row.caller().request().post(path + "/cancellation").statusCode(),
                        wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals("OPEN", order.state());
        order.payer()
                .request()
                .post("/api/v1/payment-orders/" + order.id() + "/cancellation")
                .then()
                .statusCode(200);
    }

    private static List<Row> rows(Filed d) {
        return List.of(
                new Row("owner", d.owner(), 200, 200, 201, 200, 200, 200),
                new Row("nobody", Caller.withoutToken(), 401, 401, 401, 401, 401, 401),
                new Row("another citizen", Citizen.any(), 404, 404, 404, 404, 404, 404),
                new Row("company", Citizen.as("company-1"), 404, 404, 404, 404, 404, 404),
                officer(Role.CASHIER, HERE + ".00", 200, 403, 200),
                officer(Role.INTAKE_OFFICER, HERE + ".00", 200, 403, 200),
                officer(Role.CASE_OFFICER, HERE, 200, 403, 404),
                officer(Role.INSPECTOR, HERE, 200, 403, 404),
                new Row("head above", Officer.appointed(Role.UNIT_HEAD, HERE, true), 200, 200, 403, 200, 403, 404),
                officer(Role.CASHIER, ELSEWHERE + ".00", 404, 404, 404),
                officer(Role.UNIT_HEAD, ELSEWHERE, 404, 404, 404),
                officer(Role.FEEDBACK_OFFICER, HERE, 404, 404, 404),
                officer(Role.SYSTEM_ADMIN, HERE, 404, 404, 404),
                officer(Role.INTEGRATOR, HERE, 404, 404, 404));
    }

    /** The order stands at the one-stop office: who is appointed to the commune alone sees the dossier and not its orders. */
    private static Row officer(Role role, String agency, int sees, int begins, int order) {
        int cancel = order == 200 ? 403 : 404;
        return new Row(
                role + "@" + agency, Officer.appointed(role, agency, false), sees, sees, begins, order, cancel, 404);
    }

    @Test
    void onlyThePayerIsShownWhereToPay() {
        Filed d = Money.owing(50_000);
        Money.Order order = Money.order(d, "VNPAY");
        order.seen().body("redirectUrl", notNullValue());
        Officer.as("cashier")
                .get("/api/v1/payment-orders/" + order.id())
                .statusCode(200)
                .body("redirectUrl", nullValue());
        order.payer()
                .get("/api/v1/payment-orders/" + order.id() + "/vietqr.svg")
                .statusCode(404)
                .body("code", is("payment.no-qr"));
    }

    @Test
    void whatIsUnknownCannotBePaid() {
        Filed mine = Money.owing(50_000);
        String own = Money.obligations(mine).get(0);
        String unknown = "01a20b8b-d490-7720-9e4c-94031a6d3221";
        Money.begins(mine.owner(), "VNPAY", List.of(own, unknown))
                .statusCode(404)
                .body("code", is("payment.obligation-not-found"));
        Filed other = Money.owing(50_000);
        Money.begins(
                        mine.owner(),
                        "VNPAY",
                        List.of(own, Money.obligations(other).get(0)))
                .statusCode(404);
        Money.begins(mine.owner(), "VNPAY", List.of()).statusCode(400);
        Money.begins(mine.owner(), "CASH", List.of(own)).statusCode(400);
        mine.owner()
                .get("/api/v1/payment-orders/" + unknown)
                .statusCode(404)
                .body("code", is("payment.order-not-found"));
    }

    @Test
    void whatIsPaidCannotBePaidAgain() {
        Filed d = Money.owing(50_000);
        List<String> owed = Money.obligations(d);
        Money.order(d, "VNPAY").does("PAY");
        Money.begins(d.owner(), "VNPAY", owed).statusCode(409).body("code", is("payment.not-owed"));
        d.owner()
                .get(d.path() + "/ways-to-pay")
                .body("find { it.way == 'VNPAY' }.available", is(false))
                .body("find { it.way == 'VNPAY' }.reason", is("NOTHING_OWED"));
    }

    private static void expect(Row row, String what, int expected, int status, List<String> wrong) {
        if (status != expected) {
            wrong.add(row.who() + " " + what + ": " + status + ", not " + expected);
        }
    }
}
