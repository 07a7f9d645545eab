package org.motcua.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.editorial.api.EditorialState;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;

/** Reads of notices. */
@ApplicationScoped
class NoticeQueries {
    private static final String PUBLIC = """
            select id, agency, shown_from, late, published::text as content from notice where published is not null""";
    private static final String SHOWN = PUBLIC + " and shown_from <= $1 and (shown_to is null or shown_to > $1)";
    private static final String ONE = SHOWN + " and id = $2";
    private static final String BANNERS = SHOWN + " and banner order by shown_from desc, id desc limit 5";
    private static final String PAGE = SHOWN + " " + """
             and ($2::timestamptz is null or (shown_from, id) < ($2, $3)) order by shown_from desc, id desc limit $4""";
    private static final String DESK = """
            select id, revision, agency, state, late, content::text as content, published::text as published, shown_from, shown_to, edited_at
            from notice""";
    private static final String DRAFT = DESK + " where id = $1";
    private static final String DRAFTS = DESK + " " + """
             where agency = any ($1) and ($2::timestamptz is null or (edited_at, id) < ($2, $3)) order by edited_at desc, id desc limit $4""";
    private final Pool pool;

    NoticeQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<NoticeView>> shown(Instant now, Cursor.@Nullable Moment after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(
                        at(now), after == null ? null : at(after.at()), after == null ? null : after.id(), limit))
                .map(rows -> list(rows, NoticeQueries::view));
    }

    Uni<List<NoticeView>> banners(Instant now) {
        return pool.preparedQuery(BANNERS).execute(Tuple.of(at(now))).map(rows -> list(rows, NoticeQueries::view));
    }

    Uni<@Nullable NoticeView> shown(UUID id, Instant now) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(at(now), id))
                .map(rows ->
                        list(rows, NoticeQueries::view).stream().findFirst().orElse(null));
    }

    /** All that are published, those still to come included. */
    Uni<List<NoticeView>> published() {
        return pool.query(PUBLIC).execute().map(rows -> list(rows, NoticeQueries::view));
    }

    Uni<List<NoticeDraftView>> drafts(List<String> agencies, Cursor.@Nullable Moment after, int limit) {
        return pool.preparedQuery(DRAFTS)
                .execute(Tuple.of(
                        agencies.toArray(String[]::new),
                        after == null ? null : at(after.at()),
                        after == null ? null : after.id(),
                        limit))
                .map(rows -> list(rows, NoticeQueries::draft));
    }

    Uni<@Nullable NoticeDraftView> draft(UUID id) {
        return pool.preparedQuery(DRAFT)
                .execute(Tuple.of(id))
                .map(rows ->
                        list(rows, NoticeQueries::draft).stream().findFirst().orElse(null));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    private static OffsetDateTime at(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static NoticeView view(Row r) {
        return new NoticeView(
                r.getUUID("id"),
                r.getString("agency"),
                r.getOffsetDateTime("shown_from").toInstant(),
                r.getBoolean("late"),
                content(r.getString("content")));
    }

    private static NoticeDraftView draft(Row r) {
        EditorialState state = EditorialState.valueOf(r.getString("state"));
        String published = r.getString("published");
        return new NoticeDraftView(
                r.getUUID("id"),
                r.getInteger("revision"),
                r.getString("agency"),
                state,
                r.getBoolean("late"),
                content(r.getString("content")),
                published == null ? null : content(published),
                instant(r.getOffsetDateTime("shown_from")),
                instant(r.getOffsetDateTime("shown_to")),
                r.getOffsetDateTime("edited_at").toInstant(),
                state.actions());
    }

    private static NoticeContent content(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, NoticeContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored notice is not readable", e);
        }
    }
}
