package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps those who follow public cases. */
@ApplicationScoped
class FollowerRepository implements PanacheRepositoryBase<Follower, UUID> {
    Uni<Long> countActive(UUID feedback, String address) {
        return count("feedback = ?1 and lower(address) = lower(?2) and endedAt is null", feedback, address);
    }

    Uni<Follower> requireLocked(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Uni<Follower> require(UUID id) {
        return found(findById(id));
    }

    private static Uni<Follower> found(Uni<Follower> looked) {
        return looked.onItem().ifNull().failWith(() -> ProblemException.of(FeedbackProblem.NOT_FOUND));
    }
}
