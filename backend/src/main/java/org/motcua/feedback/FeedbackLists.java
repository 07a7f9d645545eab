package org.motcua.feedback;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.ProblemException;

/** The desk's lists, and a complainant's own. */
@ApplicationScoped
public class FeedbackLists {
    private final FeedbackQueries queries;
    private final Agencies agencies;
    private final Clock clock;

    FeedbackLists(FeedbackQueries queries, Agencies agencies, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Which part of the desk's work. */
    @Schema(name = "FeedbackDeskView")
    public enum View {
        TO_CLASSIFY(EnumSet.of(FeedbackState.RECEIVED)),
        WAITING(EnumSet.of(FeedbackState.INFORMATION_REQUIRED)),
        TO_ANSWER(EnumSet.of(FeedbackState.CLASSIFIED, FeedbackState.ASSIGNED)),
        TO_PUBLISH(EnumSet.of(FeedbackState.ANSWERED)),
        /** Given to the caller to answer. */
        MINE(EnumSet.of(FeedbackState.ASSIGNED)),
        DONE(EnumSet.complementOf(EnumSet.copyOf(FeedbackState.OPEN)));

        /** Where something is still to be done. */
        private static final List<View> OPEN =
                Arrays.stream(values()).filter(v -> v != DONE).toList();

        private final List<String> states;

        View(Set<FeedbackState> states) {
            this.states = states.stream().map(Enum::name).toList();
        }

        private long sum(Map<String, Long> counts) {
            return (this == MINE ? List.of(name()) : states)
                    .stream().mapToLong(s -> counts.getOrDefault(s, 0L)).sum();
        }
    }

    /** Fails with 403 for who has no desk. */
    public Uni<FeedbackPage> desk(View view, Actor by, @Nullable String cursor, int limit) {
        FeedbackQueries.Key after = FeedbackQueries.Key.of(cursor);
        return agencies.tree().chain(tree -> {
            if (view == View.MINE) {
                requireOffice(by, tree);
                return queries.assigned(by.subject(), after, limit + 1).map(rows -> page(rows, tree, limit));
            }
            List<String> desks = FeedbackAccess.desks(by, tree);
            if (desks.isEmpty()) {
                throw ProblemException.of(FeedbackProblem.NOT_YOURS);
            }
            Uni<List<Row>> rows = view == View.DONE
                    ? queries.done(desks, view.states, by.subject(), after, limit + 1)
                    : queries.open(desks, view.states, by.subject(), after, limit + 1);
            return rows.map(found -> page(found, tree, limit));
        });
    }

    /** What waits in each part of the caller's work, asked in one query; what is done is not counted, for it only grows. */
    public Uni<FeedbackDeskCounts> counts(Actor by) {
        return agencies.tree().chain(tree -> {
            requireOffice(by, tree);
            List<String> desks = FeedbackAccess.desks(by, tree);
            List<View> views = desks.isEmpty() ? List.of(View.MINE) : View.OPEN;
            List<String> states = FeedbackState.OPEN.stream().map(Enum::name).toList();
            return queries.counts(desks, states, by.subject())
                    .map(found -> new FeedbackDeskCounts(views.stream()
                            .map(v -> new FeedbackDeskCounts.Item(v, v.sum(found)))
                            .toList()));
        });
    }

    private static void requireOffice(Actor by, AgencyTree tree) {
        boolean holds = tree.all().stream().anyMatch(a -> by.holdsAny(FeedbackAccess.HANDLERS, tree.lineage(a.code())));
        if (!holds) {
            throw ProblemException.of(FeedbackProblem.NOT_YOURS);
        }
    }

    public Uni<OwnFeedbackPage> own(Actor by, @Nullable String cursor, int limit) {
        List<String> key = Cursor.decode(cursor, 1);
        return agencies.tree()
                .chain(tree -> queries.own(by.subject(), key.isEmpty() ? null : uuid(key.get(0)), limit + 1)
                        .map(rows -> own(rows, tree, limit)));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private static OwnFeedbackPage own(List<Row> rows, AgencyTree tree, int limit) {
        List<OwnFeedbackPage.Item> items = rows.stream()
                .limit(limit)
                .map(r -> new OwnFeedbackPage.Item(
                        r.getString("reference"),
                        FeedbackState.valueOf(r.getString("state")),
                        FeedbackTheme.valueOf(r.getString("theme")),
                        r.getString("title"),
                        tree.name(r.getString("agency")),
                        r.getOffsetDateTime("received_at").toInstant(),
                        r.getOffsetDateTime("answer_due_at").toInstant()))
                .toList();
        return new OwnFeedbackPage(
                items,
                rows.size() <= limit ? null : Cursor.encode(rows.get(limit - 1).getUUID("id")));
    }

    private FeedbackPage page(List<Row> rows, AgencyTree tree, int limit) {
        Instant now = clock.instant();
        List<FeedbackPage.Item> items =
                rows.stream().limit(limit).map(r -> item(r, tree, now)).toList();
        return new FeedbackPage(items, rows.size() <= limit ? null : FeedbackQueries.Key.next(rows.get(limit - 1)));
    }

    private static FeedbackPage.Item item(Row r, AgencyTree tree, Instant now) {
        Instant due = instant(r.getOffsetDateTime("queue_due_at"));
        Instant answered = instant(r.getOffsetDateTime("answered_at"));
        Instant answerDue = r.getOffsetDateTime("answer_due_at").toInstant();
        boolean late = due != null ? now.isAfter(due) : answered != null && answered.isAfter(answerDue);
        return new FeedbackPage.Item(
                r.getUUID("id"),
                FeedbackState.valueOf(r.getString("state")),
                FeedbackAbout.valueOf(r.getString("about")),
                FeedbackTheme.valueOf(r.getString("theme")),
                r.getString("title"),
                tree.name(r.getString("agency")),
                r.getOffsetDateTime("received_at").toInstant(),
                due,
                late,
                r.getString("assignee_name"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
