package org.motcua.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.search.api.SearchDocument;
import org.motcua.search.api.SearchKind;
import org.motcua.search.api.SearchSource;

/** Agencies of the organisation of government in force. */
@ApplicationScoped
class AgencySource implements SearchSource {
    private static final LocalizedText NO_ADDRESS = new LocalizedText("", "");
    private final Agencies agencies;
    private final String ruleSet;

    AgencySource(
            Agencies agencies, @ConfigProperty(name = "motcua.catalogue.rule-set", defaultValue = "A") String ruleSet) {
        this.agencies = agencies;
        this.ruleSet = ruleSet;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.AGENCY;
    }

    @Override
    public Uni<List<SearchDocument>> all() {
        return agencies.tree()
                .map(tree -> tree.all().stream()
                        .filter(a -> a.parent() == null || a.ruleSet().equals(ruleSet))
                        .map(AgencySource::document)
                        .toList());
    }

    private static SearchDocument document(Agency a) {
        return new SearchDocument(
                SearchKind.AGENCY,
                a.code(),
                a.code(),
                a.name(),
                Objects.requireNonNullElse(a.address(), NO_ADDRESS),
                List.of(),
                a.code(),
                null,
                null);
    }
}
