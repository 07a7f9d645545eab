package org.motcua.payment.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.api.Settlement;
import org.motcua.event.EventStamp;
import org.motcua.payment.ObligationRepository;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.Filed;
import org.motcua.support.Money;

/** Numbers without gaps while 64 payments run at once, half of them in transactions that fail after they took one. */
@QuarkusTest
class ReceiptNumbersTest {
    private static final int DOSSIERS = 8;
    private static final long[] AMOUNTS = {1000, 2000, 3000, 4000};

    @Inject
    Receipts receipts;

    @Inject
    ObligationRepository obligations;

    private static final class Doomed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void haveNoGapsWhateverRollsBack() throws Exception {
        List<String> owed = IntStream.range(0, DOSSIERS)
                .mapToObj(i -> Money.owing(AMOUNTS))
                .flatMap((Filed d) -> Money.obligations(d).stream())
                .toList();
        List<Desk> cashiers =
                IntStream.range(0, 8).mapToObj(i -> Desk.cashier(0)).toList();
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < owed.size(); i++) {
            String id = owed.get(i);
            Desk cashier = cashiers.get(i % cashiers.size());
            work.add(() -> failsAfterTakingANumber(UUID.fromString(id)));
            work.add(() -> cashier.takesCash(List.of(id), 4000).extract().statusCode());
        }
        assertEquals(64, work.size());
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> done : pool.invokeAll(work)) {
                answers.add(done.get());
            }
            assertEquals(32, answers.stream().filter(s -> s == 201).count(), answers::toString);
            assertEquals(32, answers.stream().filter(s -> s == 0).count(), answers::toString);
        } finally {
            pool.shutdownNow();
        }
        assertEquals(List.of(), Database.rows("""
                select s.agency from receipt_series s left join receipt r on (r.agency, r.year, r.form) = (s.agency, s.year, s.form)
                group by s.agency, s.year, s.form having s.last <> count(r.id) or s.last <> max(r.number) or min(r.number) <> 1"""));
    }

    /** Meets the debt, issues its receipt, and is rolled back; a payment may have been first, then there is nothing to fail. */
    private int failsAfterTakingANumber(UUID id) throws Exception {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> obligations
                    .locked(List.of(id))
                    .chain(found -> {
                        Instant now = Instant.now();
                        if (found.get(0).isOwed()) {
                            found.get(0).meet(Settlement.Method.CASH, "doomed", now);
                        }
                        EventStamp stamp = new EventStamp(now, null, "test", "test", "SYSTEM", found.get(0).agency);
                        return receipts.issue(found, stamp)
                                .chain(issued -> Uni.createFrom().failure(new Doomed()));
                    })));
            return 1;
        } catch (Throwable e) {
            return 0;
        }
    }
}
