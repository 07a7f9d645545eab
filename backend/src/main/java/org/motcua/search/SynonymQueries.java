package org.motcua.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;

/** Reads of synonyms, and what the release brings of them. */
@ApplicationScoped
class SynonymQueries {
    private static final String ALL = "select phrase, means from search_synonym where not removed";
    private static final String PAGE = """
            select id, revision, agency, phrase, folded, means, changed_at from search_synonym
            where not removed and ($1::text is null or folded > $1) and ($2::text is null or folded like '%' || $2 || '%')
            order by folded limit $3""";
    private static final String ONE =
            "select id, revision, agency, phrase, folded, means, changed_at from search_synonym where id = $1 and not removed";
    private static final String ADD = """
            insert into search_synonym (id, revision, agency, phrase, folded, means, removed, changed_by, changed_at)
            values ($1, 0, $2, $3, $4, $5, false, 'system', now()) on conflict (folded) do nothing""";
    private final Pool pool;

    SynonymQueries(Pool pool) {
        this.pool = pool;
    }

    /** @param folded the order of the list */
    record Listed(String folded, SynonymView view) {}

    Uni<Map<String, List<String>>> all() {
        return pool.query(ALL).execute().map(rows -> {
            Map<String, List<String>> all = new LinkedHashMap<>();
            rows.forEach(r -> all.put(r.getString("phrase"), List.of(r.getArrayOfStrings("means"))));
            return all;
        });
    }

    Uni<List<Listed>> page(@Nullable String after, @Nullable String text, int limit, Actor by, AgencyTree tree) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(after, text == null ? null : Synonym.fold(text), limit))
                .map(rows -> {
                    List<Listed> listed = new ArrayList<>();
                    rows.forEach(r -> listed.add(new Listed(r.getString("folded"), view(r, by, tree))));
                    return listed;
                });
    }

    Uni<@Nullable SynonymView> one(UUID id, Actor by, AgencyTree tree) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : view(rows.iterator().next(), by, tree));
    }

    /** Those that are not there yet, removed ones included. */
    Uni<Void> bring(String agency, Map<String, List<String>> release) {
        List<Tuple> rows = release.entrySet().stream()
                .map(e -> Tuple.of(
                        UUID.nameUUIDFromBytes(e.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        agency,
                        e.getKey(),
                        Synonym.fold(e.getKey()),
                        e.getValue().toArray(String[]::new)))
                .toList();
        return pool.preparedQuery(ADD).executeBatch(rows).replaceWithVoid();
    }

    private static SynonymView view(Row r, Actor by, AgencyTree tree) {
        return new SynonymView(
                r.getUUID("id"),
                r.getInteger("revision"),
                r.getString("agency"),
                r.getString("phrase"),
                List.of(r.getArrayOfStrings("means")),
                r.getOffsetDateTime("changed_at").toInstant(),
                SearchAccess.mayEdit(by, r.getString("agency"), tree));
    }
}
