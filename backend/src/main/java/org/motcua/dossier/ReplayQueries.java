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
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is stored of every dossier's clocks with all that the log tells of it, in the order of their ids, so many at a time. */
@ApplicationScoped
class ReplayQueries {
    /** What was declared in a form moves no clock, and is by far the largest part of the log. */
    private static final String NEXT = """
            select d.*, log.* from (
              select id, procedure_version, clock_started_at, due_at, original_due_at, step_due_at, queue_due_at,
                (supplement ->> 'dueAt')::timestamptz as supplement_due_at
              from dossier where id > $1 and state <> 'DRAFT' order by id limit $2) d
            cross join lateral (
              select coalesce(array_agg(e.seq), '{}') as seqs, array_agg(e.type) as types, array_agg(e.at) as moments, array_agg(e.data) as data from (
                select seq, type, at, (case when data ? 'form' then data - 'form' else data end)::text as data
                from event where subject = d.id order by seq) e) log
            order by d.id""";

    private final Pool pool;

    ReplayQueries(Pool pool) {
        this.pool = pool;
    }

    /** A dossier's row and its log, the log's data not yet read. */
    record Life(ReplayPolicy.Stored row, Long[] seqs, String[] types, OffsetDateTime[] moments, String[] data) {
        List<ReplayPolicy.Told> told() {
            return IntStream.range(0, seqs.length)
                    .mapToObj(i -> new ReplayPolicy.Told(
                            seqs[i], moments[i].toInstant(), DossierEvents.read(types[i], data[i])))
                    .toList();
        }
    }

    Uni<List<Life>> next(UUID after, int most) {
        return pool.preparedQuery(NEXT)
                .execute(Tuple.of(after, most))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ReplayQueries::life)
                        .toList());
    }

    private static Life life(Row r) {
        return new Life(
                stored(r),
                r.getArrayOfLongs("seqs"),
                r.getArrayOfStrings("types"),
                r.getArrayOfOffsetDateTimes("moments"),
                r.getArrayOfStrings("data"));
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
