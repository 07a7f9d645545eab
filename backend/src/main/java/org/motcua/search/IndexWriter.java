package org.motcua.search;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchIndex;
import org.motcua.search.api.SearchKind;

/** Writes the index in the transaction of the change. */
@ApplicationScoped
class IndexWriter implements SearchIndex {
    private static final String REMOVE = hibernate(IndexRows.REMOVE);
    private static final String PUT = hibernate(IndexRows.PUT);

    @Override
    public Uni<Void> put(SearchDocument document) {
        return remove(document.kind(), document.key())
                .chain(() -> Panache.getSession()
                        .chain(s -> s.createNativeQuery(PUT)
                                .setParameter(1, IndexRows.row(document).toString())
                                .executeUpdate())
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> remove(SearchKind kind, String key) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(REMOVE)
                        .setParameter(1, kind.name())
                        .setParameter(2, key)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String hibernate(String sql) {
        return sql.replace('$', '?');
    }
}
