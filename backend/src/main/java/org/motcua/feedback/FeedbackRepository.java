package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
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

    /** Open ones that were last compared with a calendar before a moment, and that no other instance works on. */
    Uni<List<Feedback>> reckonedBefore(Instant moment, List<String> agencies, int limit) {
        return getSession()
                .chain(s -> s.createQuery(
                                "from Feedback where holdingAgency in ?1 and queueDueAt is not null and reckonedAt < ?2",
                                Feedback.class)
                        .setParameter(1, agencies)
                        .setParameter(2, moment)
                        .setMaxResults(limit)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getResultList());
    }

    /** Open ones, by identifier. */
    Uni<List<Feedback>> open(List<String> agencies, UUID after, int limit) {
        return find("holdingAgency in ?1 and queueDueAt is not null and id > ?2 order by id", agencies, after)
                .page(0, limit)
                .list();
    }

    private static Uni<Feedback> found(Uni<Feedback> looked) {
        return looked.onItem().ifNull().failWith(() -> ProblemException.of(FeedbackProblem.NOT_FOUND));
    }

    private static String storable(String key) {
        return key.indexOf('\0') < 0 ? key : "";
    }
}
