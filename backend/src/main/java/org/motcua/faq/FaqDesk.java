package org.motcua.faq;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.event.EventLog;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.search.api.SearchIndex;
import org.motcua.search.api.SearchKind;
import org.motcua.shared.ProblemException;

/** The editors' desk: writes, publishes and withdraws questions. */
@ApplicationScoped
public class FaqDesk {
    private final QuestionRepository questions;
    private final Agencies agencies;
    private final Procedures procedures;
    private final SearchIndex index;
    private final EventLog log;
    private final Clock clock;

    FaqDesk(
            QuestionRepository questions,
            Agencies agencies,
            Procedures procedures,
            SearchIndex index,
            EventLog log,
            Clock clock) {
        this.questions = questions;
        this.agencies = agencies;
        this.procedures = procedures;
        this.index = index;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<QuestionDraftView> write(QuestionRequest in, Actor by) {
        return capacity(in.agency(), by).call(() -> requireProcedure(in)).chain(as -> {
            Question q = new Question(in.agency(), in.content(), by.subject(), now());
            return keep(q, as, new QuestionEvent.Edited(q.content));
        });
    }

    @WithTransaction
    public Uni<QuestionDraftView> edit(UUID id, int revision, QuestionRequest in, Actor by) {
        return requireProcedure(in)
                .chain(() -> change(id, revision, by, (q, now) -> {
                    q.edit(in.content(), by.subject(), now);
                    return new QuestionEvent.Edited(q.content);
                }));
    }

    /** Readers find it, and the search with it, from the moment that this is done. */
    @WithTransaction
    public Uni<QuestionDraftView> publish(UUID id, int revision, Actor by) {
        return change(id, revision, by, (q, now) -> {
                    q.publish(by.subject(), now);
                    return new QuestionEvent.Published(q.version, q.content);
                })
                .call(q -> index.put(FaqSource.document(q.id(), q.agency(), q.content())));
    }

    @WithTransaction
    public Uni<QuestionDraftView> withdraw(UUID id, int revision, @Nullable String reason, Actor by) {
        return change(id, revision, by, (q, now) -> {
                    q.withdraw(by.subject(), now);
                    return new QuestionEvent.Withdrawn(reason);
                })
                .call(q -> index.remove(SearchKind.QUESTION, q.id().toString()));
    }

    private Uni<QuestionDraftView> change(
            UUID id, int revision, Actor by, BiFunction<Question, Instant, QuestionEvent> to) {
        return questions
                .requireLocked(id)
                .chain(q -> capacity(q.agency, by).chain(as -> {
                    q.requireRevision(revision);
                    return keep(q, as, to.apply(q, now()));
                }));
    }

    private Uni<QuestionDraftView> keep(Question q, Capacity as, QuestionEvent happened) {
        return questions
                .persist(q)
                .call(() -> log.append(q.id, as.stamp(q.editedAt), List.of(happened)))
                .call(questions::flush)
                .map(QuestionDraftView::of);
    }

    private Uni<Void> requireProcedure(QuestionRequest in) {
        String code = in.content().procedure();
        return code == null
                ? Uni.createFrom().voidItem()
                : procedures
                        .current(code)
                        .onFailure(ProblemException.class)
                        .transform(e -> ProblemException.of(FaqProblem.PROCEDURE_UNKNOWN))
                        .replaceWithVoid();
    }

    private Uni<Capacity> capacity(String agency, Actor by) {
        return agencies.tree().map(tree -> FaqAccess.EDITORS.require(by, agency, tree));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
