package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps complaints, for commands. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {
    Uni<Feedback> require(UUID id) {
        return found(findById(id));
    }

    /** For a command: a second one on the same case waits, and then sees what the first has done. */
    Uni<Feedback> requireLocked(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Uni<Feedback> requireByReference(String reference) {
        return found(find("reference", storable(reference)).firstResult());
    }

    Uni<Feedback> requireLockedByReference(String reference) {
        return found(find("reference", storable(reference))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult());
    }

    private static Uni<Feedback> found(Uni<Feedback> looked) {
        return looked.onItem().ifNull().failWith(() -> ProblemException.of(FeedbackProblem.NOT_FOUND));
    }

    private static String storable(String key) {
        return key.indexOf('\0') < 0 ? key : "";
    }
}
