package org.motcua.payment.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.payment.check.Invariants;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** What {@code check-ledger} asks of the desks: true after everything that can happen at them, and noticed when it is not. */
@QuarkusTest
class DeskInvariantsTest {
    private static final String AT = DossierMother.AGENCY + ".00";

    @Test
    void holdAfterADayAtEveryDesk() {
        Filed d = Money.owing(50_000, 20_000, 30_000);
        List<String> owed = Money.obligations(d);
        Desk cashier = Desk.cashier(100_000);
        cashier.takesCash(owed.subList(0, 2), 70_000).statusCode(201);
        Desk agent = Desk.of(Role.POSTAL_AGENT);
        agent.takesByPost(owed.subList(2, 3)).statusCode(201);
        assertHold();
        String handover = agent.posts("/postal-handovers", Map.of("agency", AT, "amount", 30_000))
                .statusCode(201)
                .extract()
                .path("id");
        cashier.posts("/postal-handovers/" + handover + "/decision", Map.of("counted", 30_000))
                .statusCode(200);
        String part = cashier.posts(
                        "/refunds", Map.of("obligation", owed.get(1), "amount", 5_000, "reason", "Được giảm"))
                .statusCode(201)
                .extract()
                .path("id");
        Desk.of(Role.ACCOUNTANT).posts("/refunds/" + part + "/approval", null).statusCode(200);
        assertHold();
        cashier.posts("/refunds/" + part + "/payment", Map.of("method", "CASH")).statusCode(200);
        assertHold();
        String refund = cashier.posts("/refunds", Map.of("obligation", owed.get(0), "reason", "Thu nhầm"))
                .statusCode(201)
                .extract()
                .path("id");
        Desk accountant = Desk.of(Role.ACCOUNTANT);
        accountant.posts("/refunds/" + refund + "/approval", null).statusCode(200);
        assertHold();
        cashier.posts("/refunds/" + refund + "/payment", Map.of("method", "CASH"))
                .statusCode(200);
        assertHold();
        String shift = cashier.shift();
        cashier.closes(shift, 146_000, "Thừa một tờ").statusCode(200);
        assertHold();
        accountant.posts("/cashier-shifts/" + shift + "/review", Map.of()).statusCode(200);
        assertHold();
    }

    @Test
    void aNumberThatIsMissingIsNoticed() throws SQLException {
        Filed d = Money.owing(10_000);
        String receipt = Desk.cashier(0)
                .takesCash(Money.obligations(d), 10_000)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        String series = "update receipt_series s set last = last + ? from receipt r"
                + " where r.id = ? and (s.agency, s.year, s.form) = (r.agency, r.year, r.form)";
        Database.update(series, 1, UUID.fromString(receipt));
        try {
            assertTrue(broken().containsKey("receipt-numbers-have-no-gap"));
        } finally {
            Database.update(series, -1, UUID.fromString(receipt));
        }
    }

    private static void assertHold() {
        assertEquals(Map.of(), broken());
    }

    private static Map<String, Object> broken() {
        Map<String, Object> broken = new TreeMap<>();
        for (Invariants.Invariant i : new DeskInvariants().all()) {
            List<Map<String, Object>> found = Database.rows(i.broken());
            if (!found.isEmpty()) {
                broken.put(i.name(), found);
            }
        }
        return broken;
    }
}
