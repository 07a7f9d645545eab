package org.motcua.form;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.motcua.shared.SharedLoad;

/** Which template prints a form: the nearest agency's own, else the release's. Read once a minute at most. */
@ApplicationScoped
class FormTemplateBook {
    private final FormTemplateQueries queries;
    private final Cache cache;

    FormTemplateBook(FormTemplateQueries queries, @CacheName("form-templates") Cache cache) {
        this.queries = queries;
        this.cache = cache;
    }

    /** @param lineage the issuer's code and its ancestors', nearest first */
    Uni<FormTemplate> inForce(FormKind kind, List<String> lineage) {
        return written(kind, lineage)
                .map(w -> w.map(FormTemplateQueries.Written::template).orElseGet(() -> FormTemplates.builtIn(kind)));
    }

    Uni<Optional<FormTemplateQueries.Written>> written(FormKind kind, List<String> lineage) {
        return SharedLoad.<String, List<FormTemplateQueries.Written>>get(cache, "all", key -> queries.latest())
                .map(all -> nearest(all, kind, lineage));
    }

    /** Counts here at once, elsewhere within a minute. */
    Uni<Void> forget() {
        return cache.invalidateAll();
    }

    static Optional<FormTemplateQueries.Written> nearest(
            List<FormTemplateQueries.Written> all, FormKind kind, List<String> lineage) {
        return lineage.stream()
                .flatMap(agency ->
                        all.stream().filter(w -> w.kind() == kind && w.agency().equals(agency)))
                .findFirst();
    }
}
