package org.motcua.faq;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.motcua.shared.ProblemException;

/** Loads and keeps questions, for commands. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, UUID> {
    private static final String VOTE =
            "insert into faq_vote (question, voter, useful, voted_at) values (?1, ?2, ?3, ?4) on conflict do nothing";

    Uni<Question> require(UUID id) {
        return found(findById(id));
    }

    Uni<Question> requireLocked(UUID id) {
        return found(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return whether it counts: the first vote of a browser does */
    Uni<Boolean> vote(UUID question, String voter, boolean useful, Instant at) {
        return Panache.getSession()
                .chain(s -> s.createNativeQuery(VOTE)
                        .setParameter(1, question)
                        .setParameter(2, voter)
                        .setParameter(3, useful)
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .map(n -> n == 1);
    }

    private static Uni<Question> found(Uni<Question> question) {
        return question.onItem().ifNull().failWith(() -> ProblemException.of(FaqProblem.NOT_FOUND));
    }
}
