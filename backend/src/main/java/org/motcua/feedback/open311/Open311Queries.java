package org.motcua.feedback.open311;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Reads;

/** What is public, and of what other systems brought that is not: its theme, agency, state and days, and none of its words. */
@ApplicationScoped
class Open311Queries {
    private static final String COLUMNS = """
            select id, state, theme, agency, holding_agency, publication->>'content' as description, publication->>'answer' as answer, received_at,
              updated_at, answer_due_at, answered_at from feedback where\s""";
    private static final String LIST = COLUMNS + """
            published_at is not null and ($1::text is null or theme = $1) and ($2::text is null or agency = $2 or holding_agency = $2)
              and ($3::timestamptz is null or received_at >= $3) and ($4::timestamptz is null or received_at <= $4)
            order by received_at desc, id desc limit $5""";
    private static final String SOME = COLUMNS
            + "id = any ($1) and (published_at is not null or channel = 'OPEN311') order by received_at desc, id desc";
    private final Reads reads;

    Open311Queries(Reads reads) {
        this.reads = reads;
    }

    Uni<List<Row>> list(
            @Nullable String theme,
            @Nullable String agency,
            @Nullable Instant from,
            @Nullable Instant until,
            int limit) {
        return rows(
                LIST,
                Tuple.of(
                        theme,
                        agency,
                        from == null ? null : from.atOffset(ZoneOffset.UTC),
                        until == null ? null : until.atOffset(ZoneOffset.UTC),
                        limit));
    }

    Uni<List<Row>> some(List<UUID> ids) {
        return rows(SOME, Tuple.of(ids.toArray(UUID[]::new)));
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
