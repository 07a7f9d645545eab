package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Folding;
import org.motcua.shared.Reads;

/** Reads of what was made public, by what was made public alone. */
@ApplicationScoped
class PublishedQueries {
    private static final String COLUMNS = """
            select id, about, theme, procedure_code, agency, holding_agency, publication->>'title' as title, publication->>'content' as content,
              publication->>'answer' as answer, received_at, answered_at, answered_at <= answer_due_at as on_time, rating, published_at
            from feedback where published_at is not null""";
    private static final String PAGE = COLUMNS + """
             and ($1::text is null or to_tsvector('simple', published_text) @@ to_tsquery('simple', $1))
              and ($2::text is null or theme = $2) and ($3::text is null or agency = $3 or holding_agency = $3)
              and ($4::boolean is null or (answered_at <= answer_due_at) = $4)
              and ($5::timestamptz is null or (published_at, id) < ($5, $6))
            order by published_at desc, id desc limit $7""";
    private static final String ONE = COLUMNS + " and id = $1";
    private static final String SIMILAR = COLUMNS + """
             and to_tsvector('simple', published_text) @@ to_tsquery('simple', $1)
            order by ts_rank_cd(to_tsvector('simple', published_text), to_tsquery('simple', $1)) desc, id desc limit $2""";
    private static final int MOST_WORDS = 24;
    private final Reads reads;

    PublishedQueries(Reads reads) {
        this.reads = reads;
    }

    /** What narrows the list. */
    record Filter(
            @Nullable String text,
            @Nullable FeedbackTheme theme,
            @Nullable String agency,
            @Nullable Boolean onTime) {}

    /** Where the page begins. */
    record Key(@Nullable Instant publishedAt, @Nullable UUID id) {}

    Uni<List<Row>> page(Filter f, Key after, int limit) {
        return rows(
                PAGE,
                Tuple.tuple()
                        .addValue(words(f.text(), " & ", 1))
                        .addValue(f.theme() == null ? null : f.theme().name())
                        .addValue(f.agency())
                        .addValue(f.onTime())
                        .addValue(
                                after.publishedAt() == null
                                        ? null
                                        : after.publishedAt().atOffset(ZoneOffset.UTC))
                        .addValue(after.id())
                        .addValue(limit));
    }

    Uni<List<Row>> one(UUID id) {
        return rows(ONE, Tuple.of(id));
    }

    /** Those that share most words with a text. */
    Uni<List<Row>> similar(String text, int limit) {
        String words = words(text, " | ", 3);
        return words == null ? Uni.createFrom().item(List.of()) : rows(SIMILAR, Tuple.of(words, limit));
    }

    /** Letters and digits only, so that nothing of it can be an operator. */
    private static @Nullable String words(@Nullable String text, String joint, int shortest) {
        String folded = text == null ? "" : Folding.fold(text);
        String query = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() >= shortest)
                .distinct()
                .limit(MOST_WORDS)
                .map(w -> w + ":*")
                .collect(Collectors.joining(joint));
        return query.isEmpty() ? null : query;
    }

    private Uni<List<Row>> rows(String sql, Tuple values) {
        return reads.query(sql, values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
