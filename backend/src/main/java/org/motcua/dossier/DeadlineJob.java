package org.motcua.dossier;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks again and again for clocks that have run out. Any number of instances may: each claims dossiers that no other holds. */
@ApplicationScoped
class DeadlineJob {
    private final DeadlineService deadlines;
    private final DeadlineConfig config;

    DeadlineJob(DeadlineService deadlines, DeadlineConfig config) {
        this.deadlines = deadlines;
        this.config = config;
    }

    /** Batch after batch, each a transaction, until less than a whole one is left. */
    @Scheduled(
            every = "${motcua.deadline.every:30s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return deadlines
                .tellOfABatch()
                .chain(told -> told < config.batch() ? Uni.createFrom().voidItem() : run());
    }
}
