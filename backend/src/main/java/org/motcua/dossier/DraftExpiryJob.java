package org.motcua.dossier;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Looks again and again for drafts that nobody wants. Any number of instances may: each claims drafts that no other holds. */
@ApplicationScoped
class DraftExpiryJob {
    private final DraftExpiryService drafts;
    private final DraftConfig config;

    DraftExpiryJob(DraftExpiryService drafts, DraftConfig config) {
        this.drafts = drafts;
        this.config = config;
    }

    @Scheduled(
            every = "${motcua.draft.expire-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return all(drafts::announceSome).chain(() -> all(drafts::expireSome));
    }

    /** Batch after batch, each a transaction, until less than a whole one is left. */
    private Uni<Void> all(Supplier<Uni<Integer>> some) {
        return some.get().chain(done -> done < config.batch() ? Uni.createFrom().voidItem() : all(some));
    }
}
