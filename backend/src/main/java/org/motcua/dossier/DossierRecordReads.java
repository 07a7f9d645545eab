package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.motcua.dossier.api.DossierHistory;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Actor;
import org.motcua.shared.ProblemException;

@ApplicationScoped
public class DossierRecordReads implements DossierRecords {
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final EventQueries events;

    DossierRecordReads(DossierRepository dossiers, DossierCommands commands, EventQueries events) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.events = events;
    }

    @Override
    @WithSession
    public Uni<Seen> seen(UUID id, Actor by) {
        return dossiers.require(id).chain(d -> commands.open(d, by)).map(c -> {
            if (!DossierLife.visible(c)) {
                throw ProblemException.of(DossierProblem.NOT_FOUND);
            }
            return c.isOwner() ? Seen.OWNER : Seen.OFFICER;
        });
    }

    @Override
    public Uni<DossierHistory> history(UUID id) {
        return events.of(id).map(log -> DossierHistories.of(id, log));
    }
}
