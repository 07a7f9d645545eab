package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.motcua.identity.api.Actor;

/** What other features read of a single dossier. */
public interface DossierRecords {
    /** In what capacity somebody sees a dossier. */
    enum Seen {
        OWNER,
        OFFICER
    }

    /** Fails with 404 {@code dossier.not-found} for who may not see it. */
    Uni<Seen> seen(UUID id, Actor by);

    /** Empty for a dossier of which nothing is known. Asks nobody's leave. */
    Uni<DossierHistory> history(UUID id);
}
