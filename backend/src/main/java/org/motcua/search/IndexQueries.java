package org.motcua.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchSource;

/** Makes the index what its sources say, kind by kind: only what differs is written. */
@ApplicationScoped
public class IndexQueries {
    private static final String INDEXED = "select key, hash from search_document where kind = $1";
    private static final String FORGET_TERMS =
            "delete from search_term t where not exists (select 1 from search_posting p where p.term = t.term)";
    private static final String COUNT_TERMS = """
            update search_term t set frequency = c.n from (select term, count(*) as n from search_posting group by term) c
            where c.term = t.term and c.n <> t.frequency""";
    private final Pool pool;

    IndexQueries(Pool pool) {
        this.pool = pool;
    }

    /** @return how many documents had to be put in, replaced or taken out. Changes of the source wait until it is done */
    Uni<Integer> follow(SearchSource source) {
        return pool.withTransaction(
                c -> c.query(IndexRows.ALONE).execute().chain(source::all).chain(all -> write(c, source, all)));
    }

    /** Forgets terms that nothing says any more, and counts how many documents say each of the others. */
    Uni<Void> countTerms() {
        return pool.withTransaction(c -> c.query(IndexRows.ALONE)
                .execute()
                .chain(() -> c.query(FORGET_TERMS).execute())
                .chain(() -> c.query(COUNT_TERMS).execute())
                .replaceWithVoid());
    }

    private static Uni<Integer> write(SqlConnection c, SearchSource source, List<SearchDocument> all) {
        String kind = source.kind().name();
        return c.preparedQuery(INDEXED).execute(Tuple.of(kind)).chain(rows -> {
            Map<String, String> indexed = new HashMap<>();
            rows.forEach(r -> indexed.put(r.getString("key"), r.getString("hash")));
            List<ObjectNode> changed = all.stream()
                    .map(IndexRows::row)
                    .filter(r -> !r.get("hash")
                            .asText()
                            .equals(indexed.get(r.get("key").asText())))
                    .toList();
            List<String> gone = new ArrayList<>(indexed.keySet());
            gone.removeAll(all.stream().map(SearchDocument::key).toList());
            changed.forEach(r -> gone.add(r.get("key").asText()));
            return each(
                            c,
                            IndexRows.REMOVE,
                            gone.stream().map(k -> Tuple.of(kind, k)).toList())
                    .chain(() -> each(
                            c,
                            IndexRows.PUT,
                            changed.stream().map(r -> Tuple.of(r.toString())).toList()))
                    .replaceWith(gone.size());
        });
    }

    private static Uni<Void> each(SqlConnection c, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : c.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }
}
