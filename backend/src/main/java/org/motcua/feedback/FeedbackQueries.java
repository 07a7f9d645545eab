package org.motcua.feedback;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;
import org.motcua.shared.Reads;

/** Lists of complaints for officers and for complainants; each leaves out what is about its reader. */
@ApplicationScoped
class FeedbackQueries {
    private static final String COLUMNS =
            "f.id, f.state, f.about, f.theme, f.title, f.agency, f.received_at, f.queue_due_at, f.answer_due_at, f.answered_at, f.assignee_name";
    private static final String NOT_THEIRS = " and not ($3 = any (f.accused)) and f.owner is distinct from $3 ";
    private static final String OPEN =
            "select q.* from unnest($1::text[]) as a (agency) cross join unnest($2::text[]) as s (state)\n"
                    + "cross join lateral (select " + COLUMNS
                    + " from feedback f where f.holding_agency = a.agency and f.state = s.state"
                    + NOT_THEIRS + """
             and ($4::timestamptz is null or (f.queue_due_at, f.id) > ($4, $5)) order by f.queue_due_at, f.id limit $6) q
            order by q.queue_due_at, q.id limit $6""";
    private static final String DONE =
            "select q.* from unnest($1::text[]) as a (agency) cross join unnest($2::text[]) as s (state)\n"
                    + "cross join lateral (select " + COLUMNS
                    + " from feedback f where f.holding_agency = a.agency and f.queue_due_at is null and f.state = s.state"
                    + NOT_THEIRS + """
             and ($4::timestamptz is null or f.id < $5) order by f.id desc limit $6) q order by q.id desc limit $6""";
    private static final String MINE = "select " + COLUMNS + """
             from feedback f where f.assignee = $1 and not ($1 = any (f.accused)) and ($2::timestamptz is null or (f.queue_due_at, f.id) > ($2, $3))
            order by f.queue_due_at, f.id limit $4""";
    private static final String OWN = """
            select f.id, f.reference, f.state, f.theme, f.title, f.agency, f.received_at, f.answer_due_at from feedback f
            where f.owner = $1 and ($2::uuid is null or f.id < $2) order by f.id desc limit $3""";
    private static final String COUNTS = """
            select f.state as what, count(*) as number from feedback f where f.holding_agency = any ($1) and f.state = any ($2)
              and not ($3 = any (f.accused)) and f.owner is distinct from $3 group by f.state
            union all
            select 'MINE', count(*) from feedback f where f.assignee = $3 and not ($3 = any (f.accused))""";
    private final Reads reads;

    FeedbackQueries(Reads reads) {
        this.reads = reads;
    }

    /** The last row of the page before; a done one has no due moment, and is told apart by its identifier alone. */
    record Key(@Nullable OffsetDateTime due, @Nullable UUID id) {
        static Key of(@Nullable String cursor) {
            List<String> key = Cursor.decode(cursor, 2);
            if (key.isEmpty()) {
                return new Key(null, null);
            }
            try {
                return new Key(Instant.parse(key.get(0)).atOffset(ZoneOffset.UTC), UUID.fromString(key.get(1)));
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                throw Cursor.invalid();
            }
        }

        static String next(Row last) {
            OffsetDateTime due = last.getOffsetDateTime("queue_due_at");
            return Cursor.encode(due == null ? Instant.EPOCH : due.toInstant(), last.getUUID("id"));
        }
    }

    Uni<List<Row>> open(List<String> agencies, List<String> states, String reader, Key after, int limit) {
        return rows(OPEN, scope(agencies, states, reader, after, limit));
    }

    Uni<List<Row>> done(List<String> agencies, List<String> states, String reader, Key after, int limit) {
        return rows(DONE, scope(agencies, states, reader, after, limit));
    }

    Uni<List<Row>> assigned(String subject, Key after, int limit) {
        return rows(MINE, Tuple.of(subject, after.due(), after.id(), limit));
    }

    /** By state, what the desks have open; and {@code MINE}, what the reader was given. */
    Uni<Map<String, Long>> counts(List<String> agencies, List<String> states, String reader) {
        Tuple values = Tuple.of(agencies.toArray(String[]::new), states.toArray(String[]::new), reader);
        return rows(COUNTS, values)
                .map(rows -> rows.stream().collect(toMap(r -> r.getString("what"), r -> r.getLong("number"))));
    }

    Uni<List<Row>> own(String owner, @Nullable UUID before, int limit) {
        return rows(OWN, Tuple.of(owner, before, limit));
    }

    private static Tuple scope(List<String> agencies, List<String> states, String reader, Key after, int limit) {
        return Tuple.tuple()
                .addValue(agencies.toArray(String[]::new))
                .addValue(states.toArray(String[]::new))
                .addValue(reader)
                .addValue(after.due())
                .addValue(after.id())
                .addValue(limit);
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
