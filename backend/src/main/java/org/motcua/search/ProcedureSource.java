package org.motcua.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;

/** Procedures in force. */
@ApplicationScoped
class ProcedureSource implements SearchSource {
    private final Procedures procedures;

    ProcedureSource(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.PROCEDURE;
    }

    @Override
    public Uni<List<SearchDocument>> all() {
        return procedures
                .inForce()
                .map(all -> all.stream().map(v -> document(v.procedure())).toList());
    }

    static SearchDocument document(Procedure p) {
        List<String> keywords =
                Stream.concat(p.keywords().stream(), Stream.of(p.code())).toList();
        String body = Stream.of(
                        Stream.of(p.field().name().vi(), p.field().name().en()),
                        p.results().stream().map(r -> r.name().vi()),
                        p.papers().stream().map(r -> r.name().vi()))
                .flatMap(s -> s)
                .reduce("", (a, b) -> a + " " + b);
        return new SearchDocument(
                SearchKind.PROCEDURE, p.code(), null, p.name(), p.summary(), keywords, body, null, null);
    }
}
