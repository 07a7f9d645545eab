package org.motcua.catalogue;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.motcua.shared.ProblemException;

/** Loads and keeps publication decisions. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<PublicationDecision, UUID> {

    Uni<PublicationDecision> require(UUID id) {
        return findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(CatalogueProblem.PUBLICATION_NOT_FOUND));
    }

    Uni<PublicationDecision> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(CatalogueProblem.PUBLICATION_NOT_FOUND));
    }

    /** Those still to be done that were last compared with a calendar before a moment, and that no other instance works on. */
    Uni<List<PublicationDecision>> reckonedBefore(Instant moment, List<String> agencies, int limit) {
        return getSession()
                .chain(s -> s.createQuery(
                                "from PublicationDecision where agency in ?1 and updatedAt is null and reckonedAt < ?2",
                                PublicationDecision.class)
                        .setParameter(1, agencies)
                        .setParameter(2, moment)
                        .setMaxResults(limit)
                        .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                        .getResultList());
    }

    /** Those still to be done: there are few. */
    Uni<List<PublicationDecision>> allOpen(List<String> agencies) {
        return list("agency in ?1 and updatedAt is null", agencies);
    }

    Uni<Boolean> isKnown(PublicationRequest in) {
        return count(
                        "agency = ?1 and number = ?2 and signedOn = ?3",
                        in.agency(),
                        in.number().strip(),
                        in.signedOn())
                .map(n -> n > 0);
    }

    /** Not yet done, the one due first at the top: what is overdue comes before the rest. */
    Uni<List<PublicationDecision>> open(List<String> agencies, Instant dueAt, UUID after, int limit) {
        return find(
                        "updatedAt is null and agency in ?1 and (dueAt > ?2 or dueAt = ?2 and id > ?3) order by dueAt, id",
                        agencies,
                        dueAt,
                        after)
                .page(0, limit)
                .list();
    }

    /** Done, the last one at the top. */
    Uni<List<PublicationDecision>> done(List<String> agencies, Instant updatedAt, UUID before, int limit) {
        return find(
                        "updatedAt is not null and agency in ?1 and (updatedAt < ?2 or updatedAt = ?2 and id < ?3) order by updatedAt desc, id desc",
                        agencies,
                        updatedAt,
                        before)
                .page(0, limit)
                .list();
    }
}
