package org.motcua.form;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Forms still to be made: found in the log, claimed by one instance at a time. */
@ApplicationScoped
class FormTaskQueries {
    private static final String CURSOR = "select seq, seen_seq, seen_at from form_cursor for update skip locked";
    private static final String TOP = "select least(coalesce(max(seq), 0), $1) from event";
    private static final String FIND = """
            insert into form_task (dossier, kind, event_seq, not_before)
            select e.subject, k.kind, e.seq, $5 from event e join unnest($1::text[], $2::text[]) as k (type, kind) on k.type = e.type
            where e.seq > $3 and e.seq <= $4
              and not exists (select 1 from form_document d where d.dossier = e.subject and d.kind = k.kind and d.event_seq = e.seq)
            on conflict do nothing""";
    private static final String MOVE = "update form_cursor set seq = seen_seq, seen_seq = $1, seen_at = $2";
    private static final String CLAIM = """
            update form_task t set attempts = t.attempts + 1, not_before = $2
            from (select dossier, kind, event_seq from form_task where not_before <= $1 order by not_before limit $3 for update skip locked) as next
            where (t.dossier, t.kind, t.event_seq) = (next.dossier, next.kind, next.event_seq)
            returning t.dossier, t.kind, t.event_seq, t.attempts""";
    private static final String DONE = "delete from form_task where dossier = $1 and kind = $2 and event_seq = $3";
    private static final String FAILED = """
            update form_task set not_before = $4, fault = $5 where dossier = $1 and kind = $2 and event_seq = $3""";
    private static final int MOST_EVENTS = 50_000;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private final Pool pool;

    FormTaskQueries(Pool pool) {
        this.pool = pool;
    }

    /** A form to make, and for the how-manieth time it is tried. */
    record Task(UUID dossier, FormMaker.Wanted wanted, int attempt) {}

    private record Position(long seq, OffsetDateTime seenAt) {}

    /** Looks for forms that the log calls for; does nothing when another instance is at it. */
    Uni<Void> find(Instant now, Duration settle) {
        return pool.withTransaction(c -> c.query(CURSOR).execute().chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            Row r = rows.iterator().next();
            Position at = new Position(r.getLong("seq"), r.getOffsetDateTime("seen_at"));
            return c.preparedQuery(TOP)
                    .execute(Tuple.of(at.seq() + MOST_EVENTS))
                    .map(found -> found.iterator().next().getLong(0))
                    .call(top -> find(c, at.seq(), top, now))
                    .chain(top -> move(c, at, top, now, settle));
        }));
    }

    private static Uni<Void> find(SqlConnection c, long after, long top, Instant now) {
        List<String> types = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            kind.events().forEach(type -> {
                types.add(type);
                kinds.add(kind.name());
            });
        }
        Tuple values = Tuple.of(types.toArray(String[]::new), kinds.toArray(String[]::new), after, top, at(now));
        return c.preparedQuery(FIND).execute(values).replaceWithVoid();
    }

    private static Uni<Void> move(SqlConnection c, Position from, long top, Instant now, Duration settle) {
        return from.seenAt().toInstant().plus(settle).isAfter(now)
                ? Uni.createFrom().voidItem()
                : c.preparedQuery(MOVE).execute(Tuple.of(top, at(now))).replaceWithVoid();
    }

    /** Takes up to {@code limit} tasks that nobody has; a claim lapses, so that a crash loses nothing. */
    Uni<List<Task>> claim(Instant now, int limit) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(at(now), at(now.plus(LEASE)), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(FormTaskQueries::task)
                        .toList());
    }

    Uni<Void> done(Task t) {
        return pool.preparedQuery(DONE)
                .execute(Tuple.of(
                        t.dossier(), t.wanted().kind().name(), t.wanted().eventSeq()))
                .replaceWithVoid();
    }

    /** Tried again later: after 2, 4, 8 … minutes, a day at most. */
    Uni<Void> failed(Task t, Instant now, String fault) {
        Duration wait = Duration.ofMinutes(Math.min(1440, 1L << Math.min(t.attempt(), 11)));
        Tuple values = Tuple.of(
                t.dossier(),
                t.wanted().kind().name(),
                t.wanted().eventSeq(),
                at(now.plus(wait)),
                fault.substring(0, Math.min(1000, fault.length())));
        return pool.preparedQuery(FAILED).execute(values).replaceWithVoid();
    }

    private static Task task(Row r) {
        return new Task(
                r.getUUID("dossier"),
                new FormMaker.Wanted(FormKind.valueOf(r.getString("kind")), r.getLong("event_seq")),
                r.getInteger("attempts"));
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
