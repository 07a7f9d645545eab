package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.motcua.dossier.api.Settlement;

/** Met obligations that their dossiers have not heard of, claimed by one instance at a time. */
@ApplicationScoped
class GateTaskQueries {
    private static final String CLAIMED = """
            returning t.obligation, t.attempts, next.dossier, next.method, next.reference, next.met_at""";
    private static final String CLAIM = """
            update payment_gate_task t set attempts = t.attempts + 1, not_before = $2
            from (select q.obligation, o.dossier, o.method, o.reference, o.met_at from payment_gate_task q
              join payment_obligation o on o.id = q.obligation where q.not_before <= $1
              order by q.not_before limit $3 for update of q skip locked) as next
            where t.obligation = next.obligation
            """ + CLAIMED;
    private static final String TAKE = """
            update payment_gate_task t set attempts = t.attempts + 1, not_before = $2
            from (select q.obligation, o.dossier, o.method, o.reference, o.met_at from payment_gate_task q
              join payment_obligation o on o.id = q.obligation where q.obligation = any($1) for update of q skip locked) as next
            where t.obligation = next.obligation
            """ + CLAIMED;
    private static final String DONE = "delete from payment_gate_task where obligation = $1";
    private static final String FAILED =
            "update payment_gate_task set not_before = $2, fault = $3 where obligation = $1";
    private static final Duration LEASE = Duration.ofMinutes(1);
    private final Pool pool;

    GateTaskQueries(Pool pool) {
        this.pool = pool;
    }

    /** A dossier to tell, and for the how-manieth time it is tried. */
    record Task(UUID obligation, int attempt, UUID dossier, Settlement how) {}

    /** Up to {@code limit} that are due; a claim lapses, so that a crash loses nothing. */
    Uni<List<Task>> claim(Instant now, int limit) {
        return tasks(CLAIM, Tuple.of(at(now), at(now.plus(LEASE)), limit));
    }

    /** Those of them that are not told yet and that nobody else is at. */
    Uni<List<Task>> take(Collection<UUID> obligations, Instant now) {
        return tasks(TAKE, Tuple.of(obligations.toArray(UUID[]::new), at(now.plus(LEASE))));
    }

    Uni<Void> done(Task t) {
        return pool.preparedQuery(DONE).execute(Tuple.of(t.obligation())).replaceWithVoid();
    }

    /** Tried again after 2, 4, 8 … seconds, an hour at most. */
    Uni<Void> failed(Task t, Instant now, String fault) {
        Duration wait = Duration.ofSeconds(Math.min(3600, 1L << Math.min(t.attempt(), 12)));
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(
                        t.obligation(), at(now.plus(wait)), fault.substring(0, Math.min(1000, fault.length()))))
                .replaceWithVoid();
    }

    private Uni<List<Task>> tasks(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(GateTaskQueries::task)
                        .toList());
    }

    private static Task task(Row r) {
        return new Task(
                r.getUUID(0),
                r.getInteger(1),
                r.getUUID(2),
                new Settlement(
                        Settlement.Method.valueOf(r.getString(3)),
                        r.getString(4),
                        r.getOffsetDateTime(5).toInstant()));
    }

    private static java.time.OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
