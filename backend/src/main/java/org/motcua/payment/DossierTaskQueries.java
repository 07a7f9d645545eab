package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Dossiers whose dues may have changed: found in the log, claimed by one instance at a time. */
@ApplicationScoped
class DossierTaskQueries {
    private static final String[] TYPES = {
        "DOSSIER_PAYMENT_REQUIRED",
        "DOSSIER_PAYMENT_REVISED",
        "DOSSIER_PAYMENT_CANCELLED",
        "DOSSIER_ACCEPTED",
        "DOSSIER_REFUSED",
        "DOSSIER_WITHDRAWN"
    };
    private static final String CURSOR = "select seq, seen_seq, seen_at from payment_cursor for update skip locked";
    private static final String TOP = "select least(coalesce(max(seq), 0), $1) from event";
    private static final String FIND = """
            insert into payment_dossier_task (event_seq, dossier, not_before)
            select e.seq, e.subject, $4 from event e where e.type = any($1) and e.seq > $2 and e.seq <= $3 on conflict do nothing""";
    private static final String MOVE = "update payment_cursor set seq = seen_seq, seen_seq = $1, seen_at = $2";
    /** What the log is not read from any more need not be remembered. */
    private static final String FORGET = "delete from payment_dossier_task where done and event_seq <= $1";

    private static final String CLAIM = """
            update payment_dossier_task t set attempts = t.attempts + 1, not_before = $2
            from (select event_seq from payment_dossier_task where not done and not_before <= $1 order by not_before limit $3 for update skip locked) as next
            where t.event_seq = next.event_seq
            returning t.event_seq, t.dossier, t.attempts""";
    private static final String DONE = "update payment_dossier_task set done = true, fault = null where event_seq = $1";
    private static final String FAILED =
            "update payment_dossier_task set not_before = $2, fault = $3 where event_seq = $1";
    private static final int MOST_EVENTS = 50_000;
    private static final Duration LEASE = Duration.ofMinutes(1);
    private final Pool pool;

    DossierTaskQueries(Pool pool) {
        this.pool = pool;
    }

    /** A dossier to look at, and for the how-manieth time it is tried. */
    record Task(long eventSeq, UUID dossier, int attempt) {}

    private record Position(long seq, long seen, OffsetDateTime seenAt) {}

    /** Looks on in the log; does nothing when another instance is at it. */
    Uni<Void> find(Instant now, Duration settle) {
        return pool.withTransaction(c -> c.query(CURSOR).execute().chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            Row r = rows.iterator().next();
            Position at = new Position(r.getLong("seq"), r.getLong("seen_seq"), r.getOffsetDateTime("seen_at"));
            return c.preparedQuery(TOP)
                    .execute(Tuple.of(at.seq() + MOST_EVENTS))
                    .map(found -> found.iterator().next().getLong(0))
                    .call(top -> c.preparedQuery(FIND).execute(Tuple.of(TYPES, at.seq(), top, at(now))))
                    .chain(top -> move(c, at, top, now, settle));
        }));
    }

    private static Uni<Void> move(SqlConnection c, Position from, long top, Instant now, Duration settle) {
        return from.seenAt().toInstant().plus(settle).isAfter(now)
                ? Uni.createFrom().voidItem()
                : c.preparedQuery(MOVE)
                        .execute(Tuple.of(top, at(now)))
                        .chain(() -> c.preparedQuery(FORGET).execute(Tuple.of(from.seen())))
                        .replaceWithVoid();
    }

    /** Takes up to {@code limit} that nobody has; a claim lapses, so that a crash loses nothing. */
    Uni<List<Task>> claim(Instant now, int limit) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(at(now), at(now.plus(LEASE)), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> new Task(r.getLong(0), r.getUUID(1), r.getInteger(2)))
                        .toList());
    }

    Uni<Void> done(Task t) {
        return pool.preparedQuery(DONE).execute(Tuple.of(t.eventSeq())).replaceWithVoid();
    }

    /** Tried again after 2, 4, 8 … seconds, an hour at most. */
    Uni<Void> failed(Task t, Instant now, String fault) {
        Duration wait = Duration.ofSeconds(Math.min(3600, 1L << Math.min(t.attempt(), 12)));
        return pool.preparedQuery(FAILED)
                .execute(Tuple.of(t.eventSeq(), at(now.plus(wait)), fault.substring(0, Math.min(1000, fault.length()))))
                .replaceWithVoid();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
