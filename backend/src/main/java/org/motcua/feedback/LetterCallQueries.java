package org.motcua.feedback;

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

/** Which letters the log calls for: one for each event and reader, however often the log is followed. */
@ApplicationScoped
class LetterCallQueries {
    private static final String CURSOR = "select seq, seen_at from feedback_cursor for update skip locked";
    private static final String TOP = "select least(coalesce(max(seq), 0), $1) from event";
    /** To the complainant's e-mail, else by SMS; what complainants did themselves they know. */
    private static final String FOR_COMPLAINANTS = """
            insert into feedback_delivery (id, feedback, event_seq, kind, channel, address, language, template, created_at, not_before)
            select e.id, f.id, e.seq, e.type, case when f.complainant->>'email' is null then 'SMS' else 'EMAIL' end,
              coalesce(f.complainant->>'email', f.complainant->>'phone'), f.language, $5, $3, $3
            from event e join feedback f on f.id = e.subject
            where e.seq > $1 and e.seq <= $2 and e.type = any($4) and f.letters
              and coalesce(f.complainant->>'email', f.complainant->>'phone') is not null
            on conflict do nothing""";

    private static final String FOR_FOLLOWERS = """
            insert into feedback_delivery (id, feedback, follower, event_seq, kind, channel, address, language, template, created_at, not_before)
            select gen_random_uuid(), w.feedback, w.id, e.seq, e.type, 'EMAIL', w.address, w.language, $5, $3, $3
            from event e join feedback_follower w on w.feedback = e.subject
            where e.seq > $1 and e.seq <= $2 and e.type = any($4) and w.ended_at is null and w.since < e.at
            on conflict do nothing""";

    private static final String MOVE = "update feedback_cursor set seq = seen_seq, seen_seq = $1, seen_at = $2";
    private static final int MOST_EVENTS = 50_000;
    private final Pool pool;

    LetterCallQueries(Pool pool) {
        this.pool = pool;
    }

    /** Looks for letters that the log calls for; does nothing when another instance is at it. */
    Uni<Void> find(Instant now, Duration settle) {
        return pool.withTransaction(c -> c.query(CURSOR).execute().chain(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().voidItem();
            }
            Row r = rows.iterator().next();
            long after = r.getLong("seq");
            boolean settled =
                    !r.getOffsetDateTime("seen_at").toInstant().plus(settle).isAfter(now);
            return c.preparedQuery(TOP)
                    .execute(Tuple.of(after + MOST_EVENTS))
                    .map(found -> found.iterator().next().getLong(0))
                    .call(top -> call(c, FOR_COMPLAINANTS, after, top, now, FeedbackLetters.types()))
                    .call(top -> call(c, FOR_FOLLOWERS, after, top, now, FeedbackLetters.typesForFollowers()))
                    .chain(top -> settled ? move(c, top, now) : Uni.createFrom().voidItem());
        }));
    }

    private static Uni<Void> call(SqlConnection c, String sql, long after, long top, Instant now, List<String> types) {
        return c.preparedQuery(sql)
                .execute(Tuple.of(after, top, at(now), types.toArray(String[]::new), LetterTemplates.VERSION))
                .replaceWithVoid();
    }

    private static Uni<Void> move(SqlConnection c, long top, Instant now) {
        return c.preparedQuery(MOVE).execute(Tuple.of(top, at(now))).replaceWithVoid();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
