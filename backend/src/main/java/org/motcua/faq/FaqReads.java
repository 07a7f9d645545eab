package org.motcua.faq;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.editorial.api.EditorialState;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** Reads of questions: what everybody sees, and the editors' desk. */
@ApplicationScoped
public class FaqReads {
    private final FaqQueries queries;
    private final EventQueries events;
    private final Agencies agencies;

    FaqReads(FaqQueries queries, EventQueries events, Agencies agencies) {
        this.queries = queries;
        this.events = events;
        this.agencies = agencies;
    }

    public Uni<QuestionView.QuestionPage> published(
            @Nullable String procedure, @Nullable String agency, @Nullable String cursor, int limit) {
        return queries.published(procedure, agency, Cursor.moment(cursor), limit + 1)
                .map(found -> new QuestionView.QuestionPage(
                        found.stream().limit(limit).toList(),
                        found.size() <= limit ? null : cursor(found.get(limit - 1))));
    }

    public Uni<QuestionView> published(UUID id) {
        return queries.published(id).onItem().ifNull().failWith(() -> ProblemException.of(FaqProblem.NOT_FOUND));
    }

    public Uni<QuestionDraftView.QuestionDraftPage> desk(
            Actor by, @Nullable String agency, @Nullable EditorialState state, @Nullable String cursor, int limit) {
        return agencies.tree()
                .map(tree -> FaqAccess.EDITORS.desks(by, agency, tree))
                .chain(desks -> queries.drafts(desks, state, Cursor.moment(cursor), limit + 1))
                .map(found -> new QuestionDraftView.QuestionDraftPage(
                        found.stream().limit(limit).toList(),
                        found.size() <= limit
                                ? null
                                : Cursor.encode(
                                        found.get(limit - 1).editedAt(),
                                        found.get(limit - 1).id())));
    }

    public Uni<QuestionDraftView> draft(UUID id, Actor by) {
        return queries.draft(id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(FaqProblem.NOT_FOUND))
                .call(d -> agencies.tree().invoke(tree -> FaqAccess.EDITORS.require(by, d.agency(), tree)));
    }

    /** From the log, without the readers' votes. */
    public Uni<QuestionDraftView.QuestionHistory> history(UUID id, Actor by) {
        return draft(id, by)
                .chain(d -> events.of(id))
                .map(log -> new QuestionDraftView.QuestionHistory(log.stream()
                        .filter(e -> !e.type().equals("QUESTION_RATED"))
                        .map(FaqReads::change)
                        .toList()));
    }

    private static QuestionDraftView.QuestionChange change(EventQueries.Entry e) {
        return new QuestionDraftView.QuestionChange(
                e.type(),
                e.stamp().at(),
                e.stamp().actorName(),
                e.data().hasNonNull("version") ? e.data().get("version").asInt() : null,
                e.data().hasNonNull("content")
                        ? JsonColumns.MAPPER.convertValue(e.data().get("content"), QuestionContent.class)
                        : null,
                e.data().hasNonNull("reason") ? e.data().get("reason").asText() : null);
    }

    private static String cursor(QuestionView last) {
        return Cursor.encode(last.publishedAt(), last.id());
    }
}
