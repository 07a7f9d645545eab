package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.motcua.identity.api.Actor;

/** The apology and the one new appointment (NĐ 61/2018 Điều 19.9). */
@ApplicationScoped
public class ExtensionService {
    private final DossierCommands commands;

    ExtensionService(DossierCommands commands) {
        this.commands = commands;
    }

    @WithTransaction
    public Uni<DossierReceipt> ask(UUID id, ExtensionRequests.Ask in, Actor by) {
        return commands.run(id, by, DossierAction.REQUEST_EXTENSION, c -> List.of(ExtensionPolicy.requested(c, in)));
    }

    /** The letter is out: the due moment moves, the first one stays on record. */
    @WithTransaction
    public Uni<DossierReceipt> approve(UUID id, ExtensionRequests.Approval in, Actor by) {
        return commands.run(id, by, DossierAction.APPROVE_EXTENSION, c -> List.of(ExtensionPolicy.approved(c, in)));
    }

    @WithTransaction
    public Uni<DossierReceipt> decline(UUID id, ExtensionRequests.Decline in, Actor by) {
        return commands.run(
                id, by, DossierAction.DECLINE_EXTENSION, c -> List.of(ExtensionPolicy.declined(c, in.reason())));
    }
}
