package org.motcua.payment.receipt;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Issues receipts for what was paid without a cashier. Any number of instances may run it: the obligation's lock lets one issue. */
@ApplicationScoped
public class ReceiptFollowJob {
    private static final Logger LOG = Logger.getLogger(ReceiptFollowJob.class);
    private final ReceiptFollowQueries queries;
    private final Receipts receipts;
    private final ReceiptConfig config;
    private final Clock clock;

    ReceiptFollowJob(ReceiptFollowQueries queries, Receipts receipts, ReceiptConfig config, Clock clock) {
        this.queries = queries;
        this.receipts = receipts;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "${motcua.receipt.follow-every:2s}",
            delayed = "6s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> follow() {
        return queries.find(config.batch())
                .chain(found -> found.isEmpty()
                        ? queries.move(clock.instant(), config.settle())
                        : Multi.createFrom()
                                .iterable(found)
                                .onItem()
                                .transformToUniAndConcatenate(this::issue)
                                .collect()
                                .last()
                                .replaceWithVoid());
    }

    /** One that fails stands in nobody's way, and is tried again at the next look. */
    private Uni<Boolean> issue(UUID obligation) {
        return receipts.issueMissing(obligation).onFailure().recoverWithItem(e -> {
            LOG.errorf(e, "no receipt for obligation %s", obligation);
            return false;
        });
    }
}
