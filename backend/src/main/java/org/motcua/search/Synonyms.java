package org.motcua.search;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;
import org.motcua.shared.SharedLoad;

/** The book of everyday words, read once in a few seconds at most, and begun with those of the release. */
@ApplicationScoped
public class Synonyms {
    private final SynonymQueries queries;
    private final Agencies agencies;
    private final Cache cache;

    Synonyms(SynonymQueries queries, Agencies agencies, @CacheName("search-synonyms") Cache cache) {
        this.queries = queries;
        this.agencies = agencies;
        this.cache = cache;
    }

    /** @param agency whose editors keep them */
    record Release(String agency, Map<String, List<String>> synonyms, List<String> noise) {
        static Release read() throws IOException {
            try (InputStream in = Thread.currentThread()
                    .getContextClassLoader()
                    .getResourceAsStream("reference/search/synonyms.json")) {
                return JsonColumns.MAPPER.readValue(in, new TypeReference<>() {});
            }
        }

        Map<String, List<String>> all() {
            Map<String, List<String>> all = new LinkedHashMap<>(synonyms);
            noise.forEach(phrase -> all.put(phrase, List.of()));
            return all;
        }
    }

    void onStart(@Observes @Priority(15) StartupEvent e) throws Throwable {
        Release release = Release.read();
        VertxContextSupport.subscribeAndAwait(() -> queries.bring(release.agency(), release.all()));
    }

    Uni<SynonymBook> book() {
        return SharedLoad.get(cache, "book", key -> queries.all().map(SynonymBook::new));
    }

    /** This instance reads the book anew; the others within seconds. */
    public Uni<Void> forget() {
        return cache.invalidateAll();
    }

    public Uni<SynonymView> one(UUID id, Actor by) {
        SearchAccess.requireReader(by);
        return agencies.tree()
                .chain(tree -> queries.one(id, by, tree))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(SearchProblem.SYNONYM_NOT_FOUND));
    }

    public Uni<SynonymView.SynonymPage> page(@Nullable String text, Actor by, @Nullable String cursor, int limit) {
        SearchAccess.requireReader(by);
        List<String> at = Cursor.decode(cursor, 1);
        return agencies.tree()
                .chain(tree -> queries.page(at.isEmpty() ? null : at.get(0), text, limit + 1, by, tree))
                .map(found -> new SynonymView.SynonymPage(
                        found.stream()
                                .limit(limit)
                                .map(SynonymQueries.Listed::view)
                                .toList(),
                        found.size() <= limit
                                ? null
                                : Cursor.encode(found.get(limit - 1).folded())));
    }
}
