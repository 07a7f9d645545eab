package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;
import org.motcua.paper.api.Attachments;
import org.motcua.paper.api.StoredFile;
import org.motcua.shared.ProblemException;

/** Reads of single dossiers and of the applicant's own list. */
@ApplicationScoped
public class DossierReads {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final DossierQueries queries;
    private final EventQueries events;
    private final Attachments attachments;
    private final Officers officers;

    DossierReads(
            DossierRepository dossiers,
            DossierCommands commands,
            DossierQueries queries,
            EventQueries events,
            Attachments attachments,
            Officers officers) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.queries = queries;
        this.events = events;
        this.attachments = attachments;
        this.officers = officers;
    }

    /** The whole dossier in one call; 404 for who may not see it. */
    @WithSession
    public Uni<DossierView> get(UUID id, Actor by) {
        return visible(id, by)
                .chain(c ->
                        attachments.of(id).chain(papers -> events.of(id).map(log -> DossierViews.of(c, papers, log))));
    }

    /** Every clock that runs or ran, with its working; 404 for who may not see the dossier. */
    @WithSession
    public Uni<ClockExplanations> clocks(UUID id, Actor by) {
        return visible(id, by).map(ClockViews::explained);
    }

    @WithSession
    public Uni<StoredFile> paper(UUID id, UUID attachment, Actor by) {
        return visible(id, by)
                .chain(c -> attachments.open(id, attachment).invoke(file -> {
                    boolean early =
                            file.attachment().paper().equals(FilingPolicy.RESULT) && c.dossier().decidedAt == null;
                    if (c.isOwner() && early) {
                        throw ProblemException.of(DossierProblem.NOT_FOUND);
                    }
                }));
    }

    /** Who could be given the current step; only a head may ask. */
    @WithSession
    public Uni<List<Officer>> assignees(UUID id, Actor by) {
        return visible(id, by).chain(c -> {
            Dossier d = c.dossier();
            if (!c.holds(Role.UNIT_HEAD, d.holdingAgency)) {
                throw ProblemException.of(DossierProblem.NOT_YOURS);
            }
            return d.stepRole == null
                    ? Uni.createFrom().item(List.of())
                    : officers.holding(d.stepRole, c.tree().lineage(d.holdingAgency));
        });
    }

    /** The letter as the system would draft it now, for who may ask for an extension. */
    @WithSession
    public Uni<ExtensionProposal> extensionProposal(UUID id, Actor by) {
        return visible(id, by)
                .invoke(c -> DossierLife.require(DossierAction.REQUEST_EXTENSION, c))
                .map(ExtensionPolicy::proposal);
    }

    public Uni<DossierPage> mine(Actor by, @Nullable DossierState state, @Nullable String cursor, int limit) {
        return queries.mine(by.subject(), state, cursor, limit);
    }

    private Uni<Case> visible(UUID id, Actor by) {
        return dossiers.require(id).chain(d -> commands.open(d, by)).invoke(c -> {
            if (!DossierLife.visible(c)) {
                throw ProblemException.of(DossierProblem.NOT_FOUND);
            }
        });
    }
}
