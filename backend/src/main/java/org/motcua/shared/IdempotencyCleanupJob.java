package org.motcua.shared;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets old idempotency keys. Any number of instances may run it: each claims rows that no other holds. */
@ApplicationScoped
class IdempotencyCleanupJob {
    private static final String DELETE = """
            delete from idempotency where (actor, key) in
              (select actor, key from idempotency where created_at < $1 order by created_at limit 5000 for update skip locked)""";
    private final Pool pool;
    private final Clock clock;
    private final Duration kept;

    IdempotencyCleanupJob(
            Pool pool,
            Clock clock,
            @ConfigProperty(name = "motcua.idempotency.kept", defaultValue = "7d") Duration kept) {
        this.pool = pool;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(
            every = "${motcua.idempotency.cleanup-every:10m}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return pool.preparedQuery(DELETE)
                .execute(Tuple.of(OffsetDateTime.now(clock).minus(kept)))
                .replaceWithVoid();
    }
}
