package org.motcua.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.DossierAction;
import org.motcua.payment.check.LedgerCheck;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Obligations follow the dossiers' log, gates follow the books: everything once, whoever runs it, however often. */
@QuarkusTest
class PaymentFollowTest {
    private static final String STATES =
            "select state from payment_obligation where dossier = ? order by required_at, id";

    @Inject
    PaymentFollowJob job;

    @Inject
    LedgerCheck check;

    @Test
    void whatIsOwedIsRaisedOnce() throws Exception {
        Filed d = Money.owing(50_000, 20_000);
        assertEquals(List.of(), states(d));
        follow();
        assertEquals(List.of("OWED", "OWED"), states(d));
        d.owner().get("/api/v1/my-obligations").body("items.amount", contains(20_000, 50_000));
        Database.update("update payment_cursor set seq = 0, seen_seq = 0");
        Database.update("delete from payment_dossier_task");
        follow();
        assertEquals(List.of("OWED", "OWED"), states(d));
        assertEquals(2L, raised(d), "followed again from the beginning, nothing is raised again");
    }

    @Test
    void severalInstancesShareTheWork() throws Exception {
        List<Filed> dossiers = List.of(Money.owing(1_000), Money.owing(2_000), Money.owing(3_000));
        CompletableFuture<?>[] instances = new CompletableFuture<?>[4];
        for (int i = 0; i < instances.length; i++) {
            instances[i] = CompletableFuture.runAsync(this::follow);
        }
        CompletableFuture.allOf(instances).join();
        follow();
        dossiers.forEach(d -> assertEquals(1L, raised(d)));
    }

    @Test
    void readersRaiseAtOnceAndTogetherOnce() {
        Filed d = Money.owing(50_000);
        CompletableFuture<?>[] readers = new CompletableFuture<?>[8];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = CompletableFuture.runAsync(() -> Money.obligations(d));
        }
        CompletableFuture.allOf(readers).join();
        assertEquals(1L, raised(d));
    }

    @Test
    void whatIsNotOwedAnyMoreIsCancelledInTheBooksToo() {
        Filed d = Money.owing(50_000);
        UUID first = UUID.fromString(Money.obligations(d).get(0));
        DossierMother.examiner().tries(DossierAction.REVISE_PAYMENT, d).statusCode(200);
        d.owner()
                .get(d.path() + "/obligations")
                .body("items.state", contains("CANCELLED", "OWED"))
                .body("items.amount", contains(50_000, 30_000));
        assertEquals(4, Money.lines(first).size());
        d.owner().withdraws(d);
        follow();
        assertEquals(List.of("CANCELLED", "CANCELLED"), states(d));
        Money.begins(d.owner(), "VNPAY", List.of(first.toString()))
                .statusCode(409)
                .body("code", is("payment.not-owed"));
    }

    @Test
    void whatWasPaidForADossierThatIsWithdrawnWaitsForSomebodysDecision() {
        Filed d = Money.owing(50_000);
        Money.order(d, "VNPAY").does("PAY");
        d.owner().withdraws(d);
        follow();
        follow();
        assertEquals(List.of("PAID"), states(d));
        assertEquals(
                List.of(Map.of("why", "DOSSIER_ENDED", "amount", 50_000L)),
                Database.rows(
                        "select n.why, n.amount from payment_refund_need n join payment_obligation o on o.id = n.obligation where o.dossier = ?",
                        d.id()));
    }

    /** Booked, and the process died before the dossier heard of it. */
    @Test
    void aGateThatWasNotOpenedIsOpenedByTheJob() throws Exception {
        Filed d = Money.owing(50_000);
        UUID obligation = UUID.fromString(Money.obligations(d).get(0));
        Money.Order order = Money.order(d, "VNPAY");
        order.does("PAY");
        Database.update(
                "insert into payment_gate_task (obligation, not_before) values (?, now() - interval '1 day')",
                obligation);
        follow();
        assertEquals(0L, Database.value("select count(*) from payment_gate_task where obligation = ?", obligation));
        assertEquals("IN_PROGRESS", d.state());
    }

    @Test
    void theListIsPagedUnpaidFirst() {
        Filed d = Money.owing(1_000, 2_000, 3_000);
        List<String> all = Money.obligations(d);
        Money.order(d.owner(), "VNPAY", List.of(all.get(2))).does("PAY");
        String next = d.owner()
                .get("/api/v1/my-obligations?limit=2")
                .body("items.amount", contains(2_000, 1_000))
                .extract()
                .path("next");
        d.owner()
                .get("/api/v1/my-obligations?limit=2&cursor=" + next)
                .body("items.amount", contains(3_000))
                .body("items.state", contains("PAID"));
        d.owner().get("/api/v1/my-obligations?cursor=bm8").statusCode(400);
        DossierMother.submitted(DossierMother.AGENCY)
                .owner()
                .get("/api/v1/my-obligations")
                .body("items", empty());
    }

    @Test
    void theCheckFindsWhatIsWrong() throws Throwable {
        Filed d = Money.owing(50_000);
        UUID obligation = UUID.fromString(Money.obligations(d).get(0));
        assertEquals(0, VertxContextSupport.subscribeAndAwait(check::all).broken());
        Database.update("update payment_obligation set amount = amount + 1 where id = ?", obligation);
        assertTrue(
                VertxContextSupport.subscribeAndAwait(check::all).broken() >= 2,
                "the obligation, and its agency's receivables");
        Database.update("update payment_obligation set amount = amount - 1 where id = ?", obligation);
        assertEquals(0, VertxContextSupport.subscribeAndAwait(check::all).broken());
    }

    private static List<Object> states(Filed d) {
        return Database.rows(STATES, d.id()).stream().map(r -> r.get("state")).toList();
    }

    private static long raised(Filed d) {
        return Database.count(
                "select count(*) from ledger_entry e join payment_obligation o on o.id = e.source_id where e.kind = 'RAISED' and o.dossier = ?",
                d.id());
    }

    /** Until nothing that may be claimed is left. */
    private void follow() {
        try {
            VertxContextSupport.subscribeAndAwait(job::follow);
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }
}
