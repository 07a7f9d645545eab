package org.motcua.payment.reconciliation;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at bank transactions that an import was cut off before. Any number of instances may run it: each transaction is locked. */
@ApplicationScoped
public class ReconciliationJob {
    private static final int SOME = 200;
    private final ReconciliationQueries queries;
    private final StatementImport imports;

    ReconciliationJob(ReconciliationQueries queries, StatementImport imports) {
        this.queries = queries;
        this.imports = imports;
    }

    @Scheduled(
            every = "${motcua.reconciliation.every:1m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> matchLeftBehind() {
        return queries.unseen(SOME).chain(imports::matchAll);
    }
}
