package org.motcua.search;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchKind;

/** Asks the index. */
@ApplicationScoped
class SearchQueries {
    private static final String KNOWN = "select term from search_term where term = any ($1)";
    /** Near a term: written together, begun, or mistyped. */
    private static final String NEAR = """
            select a.asked, t.term, t.likeness from unnest($1::text[]) as a (asked)
            cross join lateral (
              select term, 1::real as likeness from search_term where joined = a.asked
              union all
              (select term, similarity(term, a.asked) from search_term where term % a.asked order by similarity(term, a.asked) desc, term limit 4)
            ) as t where t.likeness >= 0.45""";
    private static final String BEGUN =
            "select term from search_term where term like $1 || '%' order by length(term), term limit 12";
    /**
     * Each term weighs what it weighs in the document, times how rare it is; of the terms tried for one word the best counts. What scores
     * less than a fifth of the best is left out.
     */
    private static final String FOUND = """
            with asked as (select * from unnest($1::int[], $2::text[], $3::real[]) as a (origin, term, weight)),
            total as (select greatest(count(*), 100) as n from search_document),
            posted as materialized (
              select a.origin, p.document, a.weight * p.weight as weight, count(*) over (partition by a.origin, a.term) as frequency
              from asked a join search_posting p on p.term = a.term),
            best as (
              select document, max(weight * ln(1 + (n - frequency + 0.5) / (frequency + 0.5))) as score
              from posted, total group by document, origin),
            scored as (select document, sum(score) as score from best group by document),
            found as (
              select d.id, d.kind, d.key, d.agency, d.title, d.summary,
                cast(s.score * case d.kind when 'PROCEDURE' then 1.25 when 'QUESTION' then 1 when 'AGENCY' then 0.9 else 0.8 end as real) as score
              from scored s join search_document d on d.id = s.document
              where (d.shown_from is null or d.shown_from <= $4) and (d.shown_to is null or d.shown_to > $4) and ($5::text is null or d.kind = $5)),
            kept as (select *, max(score) over () as top from found)
            select id, kind, key, agency, title, summary, score from kept
            where score >= top * $9 and ($6::real is null or score < $6 or score = $6 and id > $7) order by score desc, id limit $8""";
    private final Pool pool;

    SearchQueries(Pool pool) {
        this.pool = pool;
    }

    /** A term to look for, and which of the asked ones it stands for. */
    record Term(int origin, String term, double weight) {}

    /** A guess at what was meant. */
    record Near(String asked, String term, double likeness) {}

    /** @param score of the last result of the page before, with its number */
    record After(float score, long id) {}

    record Hit(long id, float score, SearchResult result) {}

    Uni<Set<String>> known(Collection<String> terms) {
        return pool.preparedQuery(KNOWN)
                .execute(Tuple.of(terms.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> r.getString("term"))
                        .collect(Collectors.toSet()));
    }

    Uni<List<Near>> near(List<String> terms) {
        return pool.preparedQuery(NEAR)
                .execute(Tuple.of(terms.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> new Near(r.getString("asked"), r.getString("term"), r.getFloat("likeness")))
                        .toList());
    }

    Uni<List<String>> begun(String beginning) {
        return pool.preparedQuery(BEGUN)
                .execute(Tuple.of(beginning))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(r -> r.getString("term"))
                        .toList());
    }

    /** @param kept how good a result must be, as a part of the best one's score */
    Uni<List<Hit>> found(
            List<Term> terms, @Nullable SearchKind kind, @Nullable After after, int limit, double kept, Instant now) {
        Tuple values = Tuple.tuple()
                .addValue(terms.stream().map(Term::origin).toArray(Integer[]::new))
                .addValue(terms.stream().map(Term::term).toArray(String[]::new))
                .addValue(terms.stream().map(t -> (float) t.weight()).toArray(Float[]::new))
                .addValue(now.atOffset(ZoneOffset.UTC))
                .addValue(kind == null ? null : kind.name())
                .addValue(after == null ? null : after.score())
                .addValue(after == null ? 0L : after.id())
                .addValue(limit)
                .addValue(kept);
        return pool.preparedQuery(FOUND)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(SearchQueries::hit)
                        .toList());
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
