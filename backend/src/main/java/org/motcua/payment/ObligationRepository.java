package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Loads and keeps obligations, for commands. */
@ApplicationScoped
public class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

    /** In the order of their ids, so that two commands never wait for each other; unknown ones are left out. */
    public Uni<List<Obligation>> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** All of a dossier, in the order of their ids. */
    public Uni<List<Obligation>> lockedOf(UUID dossier) {
        return find("dossier = ?1 order by id", dossier)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
