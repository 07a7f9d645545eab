package org.motcua.search;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchKind;

/** Asks the index. */
@ApplicationScoped
class SearchQueries {
    private static final String KNOWN = "select term, frequency from search_term where term = any ($1)";
    private static final String TOTAL = "select count(*) from search_document";
    /** Near a term: written together, or mistyped. */
    private static final String NEAR = """
            select a.asked, t.term, t.likeness, t.frequency from unnest($1::text[]) as a (asked)
            cross join lateral (
              (select term, 1::real as likeness, frequency from search_term where strong and joined = a.asked limit 2)
              union all
              select term, likeness, frequency from search_near(a.asked)
            ) as t""";

    private static final String BEGUN =
            "select term, frequency from search_term where strong and term like $1 || '%' order by length(term), term limit 12";
    /**
     * Of the terms tried for one word the best counts. What scores less than a part of the best is left out. Documents are looked up in the
     * order of their scores until the page is full ({@code offset 0} keeps the planner from reading them all), so that a page costs the same
     * however many there are.
     */
    private static final String FOUND = """
            with asked as (select * from unnest($1::int[], $2::text[], $3::real[]) as a (origin, term, weight)),
            kinds as (select * from unnest($5::text[], $10::real[]) as k (kind, boost)),
            posted as (
              select a.origin, p.document, a.weight * p.weight * k.boost as score from asked a cross join kinds k cross join lateral (
                select document, weight from search_posting where term = a.term and kind = k.kind order by weight desc, document desc limit 150) p),
            best as (select document, origin, max(score) as score from posted group by document, origin),
            scored as materialized (
              select document, cast(sum(score) as real) as score from best group by document order by score desc limit 2000),
            ranked as (select * from scored order by score desc, document),
            top as (select r.score from ranked r cross join lateral (SHOWN) d limit 1)
            select d.*, r.score from (
              select * from scored where score >= $9 * (select score from top)
                and ($6::real is null or score < $6 or score = $6 and document > $7) order by score desc, document) r
            cross join lateral (SHOWN) d order by r.score desc, r.document limit $8""".replace("SHOWN", """
              select d.id, d.kind, d.key, d.agency, d.title, d.summary from search_document d
              where d.id = r.document and (d.shown_from is null or d.shown_from <= $4) and (d.shown_to is null or d.shown_to > $4) offset 0""");

    private final Pool pool;

    SearchQueries(Pool pool) {
        this.pool = pool;
    }

    /** A term to look for, and which of the asked ones it stands for. */
    record Term(int origin, String term, double weight) {}

    /** A guess at what was meant. */
    record Near(String asked, String term, double likeness, long frequency) {}

    /** @param score of the last result of the page before, with its number */
    record After(float score, long id) {}

    record Hit(long id, float score, SearchResult result) {}

    /** Those that are indexed, with how many documents have them. */
    Uni<Map<String, Long>> known(Collection<String> terms) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(terms.toArray(String[]::new)))
                .map(SearchQueries::frequencies);
    }

    Uni<Long> total() {
        return pool.preparedQuery(TOTAL)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0));
    }

    Uni<List<Near>> near(List<String> terms) {
        return pool.preparedQuery(NEAR)
                .execute(Tuple.of(terms.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> new Near(
                                r.getString("asked"),
                                r.getString("term"),
                                r.getFloat("likeness"),
                                r.getInteger("frequency")))
                        .toList());
    }

    Uni<Map<String, Long>> begun(String beginning) {
        return pool.preparedQuery(BEGUN).execute(Tuple.of(beginning)).map(SearchQueries::frequencies);
    }

    private static Map<String, Long> frequencies(RowSet<Row> rows) {
        Map<String, Long> frequencies = new HashMap<>();
        rows.forEach(r ->
                frequencies.put(r.getString("term"), r.getInteger("frequency").longValue()));
        return frequencies;
    }

    /** @param kept how good a result must be, as a part of the best one's score */
    Uni<List<Hit>> found(
            List<Term> terms, @Nullable SearchKind kind, @Nullable After after, int limit, double kept, Instant now) {
        List<SearchKind> kinds = kind == null ? List.of(SearchKind.values()) : List.of(kind);
        Tuple values = Tuple.tuple()
                .addValue(terms.stream().map(Term::origin).toArray(Integer[]::new))
                .addValue(terms.stream().map(Term::term).toArray(String[]::new))
                .addValue(terms.stream().map(t -> (float) t.weight()).toArray(Float[]::new))
                .addValue(now.atOffset(ZoneOffset.UTC))
                .addValue(kinds.stream().map(Enum::name).toArray(String[]::new))
                .addValue(after == null ? null : after.score())
                .addValue(after == null ? 0L : after.id())
                .addValue(limit)
                .addValue(kept)
                .addValue(kinds.stream().map(SearchQueries::boost).toArray(Float[]::new));
        return pool.preparedQuery(FOUND)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(SearchQueries::hit)
                        .toList());
    }

    /** People mostly want to have something done. */
    private static float boost(SearchKind kind) {
        return switch (kind) {
            case PROCEDURE -> 1.25f;
            case QUESTION -> 1;
            case AGENCY -> 0.9f;
            case NOTICE, FEEDBACK -> 0.8f;
        };
    }

    private static Hit hit(Row r) {
        return new Hit(
                r.getLong("id"),
                r.getFloat("score"),
                new SearchResult(
                        SearchKind.valueOf(r.getString("kind")),
                        r.getString("key"),
                        r.getString("agency"),
                        text((JsonObject) r.getJson("title")),
                        text((JsonObject) r.getJson("summary"))));
    }

    private static LocalizedText text(JsonObject json) {
        return new LocalizedText(json.getString("vi"), json.getString("en"));
    }
}
