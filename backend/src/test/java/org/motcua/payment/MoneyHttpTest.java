package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.payment.check.LedgerCheck;
import org.motcua.support.Database;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/**
 * As {@link MoneyPropertyTest}, shorter and for real: over HTTP, on PostgreSQL, with the stand-in gateways at their worst, transactions
 * that fail in the middle of booking, and followers that run any number of times.
 */
@QuarkusTest
class MoneyHttpTest {
    private static final int STEPS = 120;
    private static final List<String> ACTS =
            List.of("PAY", "PAY", "PAY_TWICE", "PAY_LOST", "PAY_LOST", "DECLINE", "FORGE", "PAY_OTHER_AMOUNT", "LEAVE");
    private static final String CRASH = """
            create or replace function test_crash() returns trigger language plpgsql as $$
            begin if exists (select 1 from test_crashing) then raise exception 'crashed by a test'; end if; return new; end $$""";

    @Inject
    OrderJob orders;

    @Inject
    PaymentFollowJob follower;

    @Inject
    LedgerCheck check;

    private final Random random = new Random(20261125);
    private final List<Filed> dossiers = new ArrayList<>();
    private final List<Money.Order> made = new ArrayList<>();
    /** What the gateway has taken: the orders that were really paid. */
    private final Set<UUID> paid = new HashSet<>();

    private final Set<UUID> closed = new HashSet<>();

    @BeforeEach
    void canCrash() throws SQLException {
        Database.update("create table test_crashing (one boolean)");
        Database.update(CRASH);
        Database.update(
                "create trigger test_crash before insert on ledger_line for each row execute function test_crash()");
    }

    @AfterEach
    void crashNoMore() throws SQLException {
        Database.update("drop trigger test_crash on ledger_line");
        Database.update("drop function test_crash()");
        Database.update("drop table test_crashing");
    }

    @Test
    void gatewayLedgerAndDossiersAgreeToTheDong() throws Throwable {
        // what other tests have left for the follower is not to crash
        await(follower::follow);
        for (int i = 0; i < STEPS; i++) {
            step();
        }
        Database.update("delete from test_crashing");
        for (Money.Order order : made) {
            Database.update(
                    "update payment_order set ask_at = now(), asked = 0 where id = ? and state <> 'PAID'", order.id());
        }
        await(orders::run);
        await(follower::follow);
        await(follower::follow);
        agree();
        assertEquals(0, await(check::all).broken());
    }

    private void step() throws SQLException {
        switch (random.nextInt(12)) {
            case 0 -> owe();
            case 1, 2, 3 -> order();
            case 4, 5, 6 -> act();
            case 7 -> again();
            case 8 -> await(follower::follow);
            case 9 -> await(orders::run);
            case 10 -> Database.update("insert into test_crashing values (true)");
            default -> Database.update("delete from test_crashing");
        }
    }

    private void owe() {
        if (dossiers.size() < 8) {
            dossiers.add(Money.owing(1_000L * (1 + random.nextInt(90)), 500L * (1 + random.nextInt(90))));
        }
    }

    private void order() throws SQLException {
        if (!dossiers.isEmpty()) {
            Database.update("delete from test_crashing");
            Filed d = dossiers.get(random.nextInt(dossiers.size()));
            List<String> owed = new ArrayList<>(d.owner()
                    .get(d.path() + "/obligations")
                    .extract()
                    .<List<String>>path("items.findAll { it.state == 'OWED' }.id"));
            if (!owed.isEmpty()) {
                List<String> some = random.nextBoolean() ? owed : owed.subList(0, 1);
                made.add(Money.order(d.owner(), random.nextBoolean() ? "VNPAY" : "NATIONAL_PLATFORM", some));
            }
        }
    }

    private void act() {
        List<Money.Order> open =
                made.stream().filter(o -> !closed.contains(o.id())).toList();
        if (!open.isEmpty()) {
            Money.Order order = open.get(random.nextInt(open.size()));
            String act = ACTS.get(random.nextInt(ACTS.size()));
            order.does(act);
            if (act.startsWith("PAY")) {
                paid.add(order.id());
            }
            if (act.startsWith("PAY") || act.equals("DECLINE")) {
                closed.add(order.id());
            }
        }
    }

    private void again() {
        List<Money.Order> done =
                made.stream().filter(o -> closed.contains(o.id())).toList();
        if (!done.isEmpty()) {
            done.get(random.nextInt(done.size())).toldAgain();
        }
    }

    private void agree() {
        long atGateway = 0;
        for (Money.Order order : made.stream().distinct().toList()) {
            boolean taken = paid.contains(order.id());
            atGateway += taken ? order.amount() : 0;
            assertEquals(
                    taken ? order.amount() : 0L,
                    Database.count(
                            "select coalesce(sum(amount), 0) from payment_movement where payment_order = ?",
                            order.id()),
                    order.toString());
            assertEquals(taken, order.state().equals("PAID"), order.toString());
        }
        UUID[] ids = made.stream().map(Money.Order::id).toArray(UUID[]::new);
        assertEquals(
                atGateway,
                Database.count(
                        "select coalesce(sum(l.amount), 0) from payment_movement m join ledger_entry e on e.source_id = m.id join ledger_line l on l.entry = e.id where l.account like 'CLEARING:%' and m.payment_order = any(?)",
                        (Object) ids),
                "gateway and ledger");
        for (Filed d : dossiers) {
            List<String> states =
                    d.owner().get(d.path() + "/obligations").extract().path("items.state");
            assertEquals(
                    states.stream().filter("PAID"::equals).count(),
                    d.owner()
                            .sees(d)
                            .extract()
                            .<List<Object>>path("dues.findAll { it.met != null }.id")
                            .size(),
                    "ledger and dossier");
            assertEquals(states.contains("OWED"), d.state().equals("PAYMENT_REQUIRED"), states.toString());
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
