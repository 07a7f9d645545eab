package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.identity.api.Actor;

/** What is owed, for whoever may see the dossier. */
@ApplicationScoped
public class ObligationReads {
    private final DossierRecords dossiers;
    private final Obligations obligations;
    private final ObligationQueries queries;
    private final Clock clock;

    ObligationReads(DossierRecords dossiers, Obligations obligations, ObligationQueries queries, Clock clock) {
        this.dossiers = dossiers;
        this.obligations = obligations;
        this.queries = queries;
        this.clock = clock;
    }

    /** 404 for who may not see the dossier. */
    public Uni<ObligationPage> of(UUID dossier, Actor by) {
        return dossiers.seen(dossier, by)
                .chain(() -> obligations.ensure(dossier))
                .chain(() -> queries.of(dossier, by.subject(), clock.instant()))
                .map(all -> new ObligationPage(all, null));
    }

    public Uni<ObligationPage> mine(Actor by, @Nullable String cursor, int limit) {
        return queries.mine(by.subject(), cursor, limit, clock.instant());
    }
}
