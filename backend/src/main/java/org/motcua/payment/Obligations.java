package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.motcua.dossier.api.DossierDues;

/** Keeps what is owed abreast of what the dossiers say. Whoever reads or pays asks first, so that nobody waits for the job. */
@ApplicationScoped
public class Obligations {
    private final DossierDues dues;
    private final ObligationQueries queries;
    private final ObligationKeeping keeping;

    Obligations(DossierDues dues, ObligationQueries queries, ObligationKeeping keeping) {
        this.dues = dues;
        this.queries = queries;
        this.keeping = keeping;
    }

    /** Idempotent, and a few reads when there is nothing to do. To be called outside any transaction. */
    public Uni<Void> ensure(UUID dossier) {
        return dues.of(dossier)
                .chain(owed -> owed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : dues.party(dossier)
                                .chain(party -> queries.known(dossier)
                                        .map(known -> party.map(p -> ObligationPolicy.plan(owed, p, known))
                                                .filter(plan -> !plan.isEmpty()))
                                        .chain(plan -> plan.isEmpty()
                                                ? Uni.createFrom().voidItem()
                                                : keeping.follow(dossier))));
    }
}
