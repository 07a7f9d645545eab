package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is stored of every dossier's clocks, in the order of their ids, so many at a time. */
@ApplicationScoped
class ReplayQueries {
    private static final String NEXT = """
            select id, procedure_version, clock_started_at, due_at, original_due_at, step_due_at, queue_due_at,
              (supplement ->> 'dueAt')::timestamptz as supplement_due_at
            from dossier where id > $1 and state <> 'DRAFT' order by id limit $2""";
    private final Pool pool;

    ReplayQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<ReplayPolicy.Stored>> next(UUID after, int most) {
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(after, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ReplayQueries::stored)
                        .toList());
    }

    private static ReplayPolicy.Stored stored(Row r) {
        return new ReplayPolicy.Stored(
                r.getUUID("id"),
                r.getUUID("procedure_version"),
                at(r, "clock_started_at"),
                at(r, "due_at"),
                at(r, "original_due_at"),
                at(r, "step_due_at"),
                at(r, "queue_due_at"),
                at(r, "supplement_due_at"));
    }

    private static @Nullable Instant at(Row r, String column) {
        OffsetDateTime at = r.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
