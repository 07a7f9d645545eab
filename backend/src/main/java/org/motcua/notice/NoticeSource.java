package org.motcua.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;

/** Published notices, for the search; each is found only while it is shown. */
@ApplicationScoped
class NoticeSource implements SearchSource {
    private final NoticeQueries queries;

    NoticeSource(NoticeQueries queries) {
        this.queries = queries;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.NOTICE;
    }

    @Override
    public Uni<List<SearchDocument>> all() {
        return queries.published()
                .map(all -> all.stream()
                        .map(n -> document(n.id(), n.agency(), n.shownFrom(), n.content()))
                        .toList());
    }

    static SearchDocument document(UUID id, String agency, Instant shownFrom, NoticeContent c) {
        return new SearchDocument(
                SearchKind.NOTICE,
                id.toString(),
                agency,
                c.title(),
                new LocalizedText(
                        SearchDocument.beginning(c.body().vi()),
                        SearchDocument.beginning(c.body().en())),
                List.of(),
                c.body().vi() + " " + c.body().en(),
                shownFrom,
                c.end());
    }
}
