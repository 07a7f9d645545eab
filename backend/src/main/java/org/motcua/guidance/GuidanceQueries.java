package org.motcua.guidance;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;
import org.motcua.shared.Folding;

/** Reads of guidance. */
@ApplicationScoped
class GuidanceQueries {
    private static final String PAGE = """
            select id, agency, channel, procedure, asker, question, advice, officer_name, given_at from guidance
            where agency = any ($1) and ($2::text is null or procedure = $2) and ($3::text[] is null or folded like all ($3))
              and ($4::timestamptz is null or (given_at, id) < ($4, $5)) order by given_at desc, id desc limit $6""";
    private final Pool pool;

    GuidanceQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<GuidanceView>> page(
            List<String> agencies,
            @Nullable String procedure,
            @Nullable String text,
            Cursor.@Nullable Moment after,
            int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        agencies.toArray(String[]::new),
                        procedure,
                        words(text),
                        after == null ? null : after.at().atOffset(ZoneOffset.UTC),
                        after == null ? null : after.id(),
                        limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(GuidanceQueries::view)
                        .toList());
    }

    private static String @Nullable [] words(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Arrays.stream(Folding.fold(text).split(" "))
                        .map(w -> "%" + w.replaceAll("[%_\\\\]", "") + "%")
                        .toArray(String[]::new);
    }

    private static GuidanceView view(Row r) {
        return new GuidanceView(
                r.getUUID("id"),
                r.getString("agency"),
                GuidanceChannel.valueOf(r.getString("channel")),
                r.getString("procedure"),
                r.getString("asker"),
                r.getString("question"),
                r.getString("advice"),
                r.getString("officer_name"),
                r.getOffsetDateTime("given_at").toInstant());
    }
}
