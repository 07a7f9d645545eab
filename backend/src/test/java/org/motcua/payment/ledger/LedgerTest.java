package org.motcua.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.support.Database;
import org.motcua.support.Money;

/** The database keeps the books balanced and unchanged, whoever writes to it. */
@QuarkusTest
class LedgerTest {
    private static final String AGENCY = "H53.DEMO.10";
    private static final Instant AT = Instant.parse("2026-11-25T08:30:05Z");

    @Inject
    Ledger ledger;

    @Test
    void anEntryIsKeptAsItWasMade() throws Throwable {
        UUID source = UUID.randomUUID();
        post(Postings.settled(
                source,
                Account.of(AccountKind.CLEARING, AGENCY, "test-" + source),
                Account.of(AccountKind.BANK, AGENCY, "test-" + source),
                5_000,
                "memo",
                AT));
        assertEquals(
                List.of("BANK:H53.DEMO.10:test-" + source + " 5000", "CLEARING:H53.DEMO.10:test-" + source + " -5000"),
                Money.lines(source));
    }

    @Test
    void nothingIsEnteredTwice() throws Throwable {
        UUID source = UUID.randomUUID();
        Account from = Account.of(AccountKind.CLEARING, AGENCY, "twice");
        Account to = Account.of(AccountKind.BANK, AGENCY, "twice");
        post(Postings.settled(source, from, to, 5_000, "memo", AT));
        assertThrows(Exception.class, () -> post(Postings.settled(source, from, to, 5_000, "memo", AT)));
        assertEquals(2, Money.lines(source).size());
    }

    /** At commit, whatever the order of the statements. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into ledger_line values (E, 1, A, 5)",
                "insert into ledger_line values (E, 1, A, 5); insert into ledger_line values (E, 2, A, -4)",
                "select 1"
            })
    void whatDoesNotBalanceIsNotCommitted(String lines) throws SQLException {
        UUID entry = UUID.randomUUID();
        try (Connection c = Database.open();
                Statement s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute(
                    "insert into ledger_account values ('BANK:H53.DEMO.10:unbalanced', 'BANK', 'H53.DEMO.10', 'unbalanced') on conflict do nothing");
            s.execute("insert into ledger_entry values ('" + entry + "', now(), 'SETTLED', '" + entry + "', 'x')");
            s.execute(lines.replace("E,", "'" + entry + "',").replace("A,", "'BANK:H53.DEMO.10:unbalanced',"));
            SQLException refused = assertThrows(SQLException.class, c::commit);
            assertTrue(refused.getMessage().contains("that sum to"), refused.getMessage());
        }
        assertEquals(0L, Database.value("select count(*) from ledger_entry where id = ?", entry));
    }

    @Test
    void aLineCannotBeAddedToAnEntryThatBalances() throws Throwable {
        UUID source = UUID.randomUUID();
        Account from = Account.of(AccountKind.CLEARING, AGENCY, "added");
        post(Postings.settled(source, from, Account.of(AccountKind.BANK, AGENCY, "added"), 5_000, "memo", AT));
        assertThrows(
                SQLException.class,
                () -> Database.update(
                        "insert into ledger_line select id, 3, 'BANK:H53.DEMO.10:added', 1 from ledger_entry where source_id = ?",
                        source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_line set amount = amount + 1",
                "delete from ledger_line",
                "truncate ledger_line cascade",
                "update ledger_entry set memo = 'x'",
                "delete from ledger_entry",
                "update ledger_account set agency = 'H53.DEMO'",
                "update payment_movement set amount = 1",
                "delete from payment_movement",
                "delete from payment_allocation",
                "update payment_order_item set amount = 1",
                "delete from payment_refund_need"
            })
    void nothingThatWasWrittenIsChanged(String change) {
        SQLException refused = assertThrows(SQLException.class, () -> Database.update(change));
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }

    private void post(LedgerEntry entry) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> ledger.post(entry)));
    }
}
