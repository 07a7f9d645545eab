package org.motcua.paper;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.motcua.shared.Workers;

/** Erases the bytes of files that are nobody's any more. Any number of instances may run it: erasing twice does no harm. */
@ApplicationScoped
class ErasureJob {
    private static final String NEXT = "select id from attachment_erasure limit 100";
    private static final String DONE = "delete from attachment_erasure where id = any($1)";
    private final Pool pool;
    private final FileStore store;

    ErasureJob(Pool pool, FileStore store) {
        this.pool = pool;
        this.store = store;
    }

    @Scheduled(
            every = "${motcua.paper.erase-every:1m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> erase() {
        return pool.query(NEXT)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> r.getUUID(0))
                        .toList())
                .chain(keys -> keys.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : erase(keys).chain(() -> erase()));
    }

    private Uni<Void> erase(List<UUID> keys) {
        return Workers.onWorker(() -> {
                    keys.forEach(store::erase);
                    return keys;
                })
                .chain(done -> pool.preparedQuery(DONE).execute(Tuple.of(done.toArray(UUID[]::new))))
                .replaceWithVoid();
    }
}
