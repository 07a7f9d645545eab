package org.motcua.form;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.identity.api.Actor;
import org.motcua.shared.ProblemException;

/** The statutory forms of a dossier. Whatever is called for and not yet made is made on the spot. */
@ApplicationScoped
public class FormService {
    private static final Logger LOG = Logger.getLogger(FormService.class);
    private final DossierRecords dossiers;
    private final FormDocumentQueries documents;
    private final FormMaker maker;
    private final Agencies agencies;

    FormService(DossierRecords dossiers, FormDocumentQueries documents, FormMaker maker, Agencies agencies) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.maker = maker;
        this.agencies = agencies;
    }

    /** 404 for who may not see the dossier; its owner does not get what passes between officers. */
    public Uni<FormList> list(UUID dossier, Actor by) {
        return dossiers.seen(dossier, by)
                .chain(seen -> dossiers.history(dossier)
                        .chain(history -> agencies.tree()
                                .chain(tree -> made(history).map(made -> list(made, history, tree, seen)))));
    }

    /** The PDF as it was made. */
    public Uni<FormFile> open(UUID dossier, UUID form, Actor by) {
        return dossiers.seen(dossier, by)
                .chain(seen -> documents
                        .content(dossier, form)
                        .map(found -> found.filter(c -> seen == DossierRecords.Seen.OFFICER
                                        || c.kind().forApplicant())
                                .map(c -> new FormFile(fileName(c.kind(), form), c.pdf()))
                                .orElseThrow(() -> ProblemException.of(FormProblem.NOT_FOUND))));
    }

    private Uni<List<FormDocumentQueries.Made>> made(DossierHistory history) {
        UUID dossier = history.id();
        return documents.of(dossier).chain(made -> {
            Set<FormMaker.Wanted> there = made.stream()
                    .map(m -> new FormMaker.Wanted(m.kind(), m.eventSeq()))
                    .collect(Collectors.toSet());
            List<FormMaker.Wanted> missing = FormMaker.calledFor(history).stream()
                    .filter(w -> !there.contains(w))
                    .toList();
            return missing.isEmpty()
                    ? Uni.createFrom().item(made)
                    : maker.make(history, missing)
                            .onFailure()
                            .invoke(e -> LOG.errorf(e, "forms of dossier %s cannot be made", dossier))
                            .chain(() -> documents.of(dossier));
        });
    }

    private static FormList list(
            List<FormDocumentQueries.Made> made, DossierHistory history, AgencyTree tree, DossierRecords.Seen seen) {
        return new FormList(made.stream()
                .filter(m -> seen == DossierRecords.Seen.OFFICER || m.kind().forApplicant())
                .sorted(Comparator.comparingLong(FormDocumentQueries.Made::eventSeq)
                        .thenComparing(FormDocumentQueries.Made::kind))
                .map(m -> item(m, history.at(m.eventSeq()).orElseThrow(), tree))
                .toList());
    }

    private static FormList.Item item(FormDocumentQueries.Made m, DossierHistory.Moment moment, AgencyTree tree) {
        String ruleSet =
                tree.find(moment.after().competentAgency()).map(Agency::ruleSet).orElse("A");
        return new FormList.Item(
                m.id(),
                m.kind(),
                m.kind().number(ruleSet),
                m.kind().title(ruleSet),
                m.template(),
                moment.stamp().at(),
                m.madeAt(),
                m.size(),
                Objects.requireNonNull(m.sha256()));
    }

    private static String fileName(FormKind kind, UUID id) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-"
                + id.toString().substring(24) + ".pdf";
    }
}
