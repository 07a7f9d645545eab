package org.motcua.faq;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.editorial.api.EditorialState;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;

/** Reads of questions. */
@ApplicationScoped
class FaqQueries {
    private static final String PUBLIC = """
            select q.id, q.agency, q.version, q.published_at, q.published::text as content, v.useful, v.not_useful from faq_question q
            cross join lateral (select count(*) filter (where useful) as useful, count(*) filter (where not useful) as not_useful
              from faq_vote where question = q.id) v
            where q.published is not null""";
    private static final String ONE = PUBLIC + " and q.id = $1";
    private static final String PAGE = PUBLIC + " " + """
             and ($1::text is null or q.procedure = $1) and ($2::text is null or q.agency = $2)
             and ($3::timestamptz is null or (q.published_at, q.id) < ($3, $4)) order by q.published_at desc, q.id desc limit $5""";
    private static final String DESK = """
            select id, revision, agency, state, version, content::text as content, published::text as published, edited_at from faq_question""";
    private static final String DRAFT = DESK + " where id = $1";
    private static final String DRAFTS = DESK + " " + """
             where agency = any ($1) and ($2::text is null or state = $2)
             and ($3::timestamptz is null or (edited_at, id) < ($3, $4)) order by edited_at desc, id desc limit $5""";
    private final Pool pool;

    FaqQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<List<QuestionView>> published(
            @Nullable String procedure, @Nullable String agency, Cursor.@Nullable Moment after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(procedure, agency, at(after), id(after), limit))
                .map(rows -> list(rows, FaqQueries::view));
    }

    Uni<@Nullable QuestionView> published(UUID id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(id)).map(rows -> first(rows, FaqQueries::view));
    }

    Uni<List<QuestionDraftView>> drafts(
            List<String> agencies, @Nullable EditorialState state, Cursor.@Nullable Moment after, int limit) {
        return pool.preparedQuery(DRAFTS)
                .execute(Tuple.of(
                        agencies.toArray(String[]::new),
                        state == null ? null : state.name(),
                        at(after),
                        id(after),
                        limit))
                .map(rows -> list(rows, FaqQueries::draft));
    }

    Uni<@Nullable QuestionDraftView> draft(UUID id) {
        return pool.preparedQuery(DRAFT).execute(Tuple.of(id)).map(rows -> first(rows, FaqQueries::draft));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    private static <T> @Nullable T first(RowSet<Row> rows, Function<Row, T> read) {
        return rows.size() == 0 ? null : read.apply(rows.iterator().next());
    }

    private static java.time.@Nullable OffsetDateTime at(Cursor.@Nullable Moment after) {
        return after == null ? null : after.at().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID id(Cursor.@Nullable Moment after) {
        return after == null ? null : after.id();
    }

    private static QuestionView view(Row r) {
        return new QuestionView(
                r.getUUID("id"),
                r.getString("agency"),
                r.getInteger("version"),
                r.getOffsetDateTime("published_at").toInstant(),
                content(r.getString("content")),
                r.getLong("useful"),
                r.getLong("not_useful"));
    }

    private static QuestionDraftView draft(Row r) {
        EditorialState state = EditorialState.valueOf(r.getString("state"));
        String published = r.getString("published");
        return new QuestionDraftView(
                r.getUUID("id"),
                r.getInteger("revision"),
                r.getString("agency"),
                state,
                r.getInteger("version"),
                content(r.getString("content")),
                published == null ? null : content(published),
                r.getOffsetDateTime("edited_at").toInstant(),
                state.actions());
    }

    private static QuestionContent content(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, QuestionContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored question is not readable", e);
        }
    }
}
