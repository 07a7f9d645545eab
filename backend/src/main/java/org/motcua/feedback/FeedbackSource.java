package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;

/** Published complaints with their answers, for the search: what was made public, and nothing else of the case. */
@ApplicationScoped
class FeedbackSource implements SearchSource {
    private static final int ALL = 100_000;
    private final PublishedQueries queries;

    FeedbackSource(PublishedQueries queries) {
        this.queries = queries;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.FEEDBACK;
    }

    @Override
    public Uni<List<SearchDocument>> all() {
        return queries.page(
                        new PublishedQueries.Filter(null, null, null, null), new PublishedQueries.Key(null, null), ALL)
                .map(rows -> rows.stream()
                        .map(r -> document(
                                r.getUUID("id"),
                                r.getString("agency"),
                                r.getString("title"),
                                r.getString("content"),
                                r.getString("answer")))
                        .toList());
    }

    static SearchDocument of(Feedback f) {
        return document(f.id, f.agency, f.publication.title(), f.publication.content(), f.publication.answer());
    }

    /** As it was written: a complaint is in one language, and is not translated. */
    private static SearchDocument document(UUID id, String agency, String title, String content, String answer) {
        String summary = SearchDocument.beginning(content);
        return new SearchDocument(
                SearchKind.FEEDBACK,
                id.toString(),
                agency,
                new LocalizedText(title, title),
                new LocalizedText(summary, summary),
                List.of(),
                content + " " + answer,
                null,
                null);
    }
}
