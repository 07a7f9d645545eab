package org.motcua.faq;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;

/** Published questions, for the search. */
@ApplicationScoped
class FaqSource implements SearchSource {
    private static final int ALL = 100_000;
    private final FaqQueries queries;

    FaqSource(FaqQueries queries) {
        this.queries = queries;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.QUESTION;
    }

    @Override
    public Uni<List<SearchDocument>> all() {
        return queries.published(null, null, null, ALL)
                .map(all -> all.stream()
                        .map(q -> document(q.id(), q.agency(), q.content()))
                        .toList());
    }

    static SearchDocument document(UUID id, String agency, QuestionContent c) {
        return new SearchDocument(
                SearchKind.QUESTION,
                id.toString(),
                agency,
                c.question(),
                new LocalizedText(
                        SearchDocument.beginning(c.answer().vi()),
                        SearchDocument.beginning(c.answer().en())),
                List.of(),
                c.answer().vi() + " " + c.answer().en(),
                null,
                null);
    }
}
