package org.motcua.hotline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps hotlines, for commands. */
@ApplicationScoped
class HotlineRepository implements PanacheRepositoryBase<Hotline, UUID> {

    Uni<Hotline> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(HotlineProblem.NOT_FOUND));
    }
}
