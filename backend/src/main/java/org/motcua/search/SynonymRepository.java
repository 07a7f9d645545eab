package org.motcua.search;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps synonyms, for commands. */
@ApplicationScoped
class SynonymRepository implements PanacheRepositoryBase<Synonym, UUID> {

    Uni<Synonym> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(SearchProblem.SYNONYM_NOT_FOUND));
    }

    /** The one of a phrase, removed or not. */
    Uni<Synonym> ofPhrase(String folded) {
        return find("folded", folded).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }
}
