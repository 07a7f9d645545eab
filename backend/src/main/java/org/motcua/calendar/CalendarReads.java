package org.motcua.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarEffect;
import org.motcua.clock.api.CalendarFollower;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Calendars;
import org.motcua.dossier.api.DueMoveCount;
import org.motcua.dossier.api.DueMovePage;
import org.motcua.dossier.api.DueMoves;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Cursor;
import org.motcua.shared.ProblemException;

/** Reads of calendars: what is in force, what was, what a draft would do. */
@ApplicationScoped
public class CalendarReads {
    private final CalendarQueries queries;
    private final CalendarDraftRepository drafts;
    private final Agencies agencies;
    private final Calendars calendars;
    private final DueMoves moves;
    private final Instance<CalendarFollower> followers;
    private final Clock clock;

    CalendarReads(
            CalendarQueries queries,
            CalendarDraftRepository drafts,
            Agencies agencies,
            Calendars calendars,
            DueMoves moves,
            @Any Instance<CalendarFollower> followers,
            Clock clock) {
        this.queries = queries;
        this.drafts = drafts;
        this.agencies = agencies;
        this.calendars = calendars;
        this.moves = moves;
        this.followers = followers;
        this.clock = clock;
    }

    public Uni<CalendarList> list(Actor by) {
        return agencies.tree()
                .chain(tree -> calendars
                        .book()
                        .chain(book -> queries.drafted().map(drafted -> list(by, tree, book, drafted))));
    }

    private CalendarList list(Actor by, AgencyTree tree, CalendarBook book, Set<String> drafted) {
        Instant now = clock.instant();
        List<CalendarList.CalendarSummary> items = tree.all().stream()
                .filter(a -> CalendarAccess.mayRead(by, tree.lineage(a.code())))
                .map(a -> summary(by, a, tree, book, drafted, now))
                .toList();
        if (items.isEmpty()) {
            throw ProblemException.of(CalendarProblem.NOT_YOURS);
        }
        return new CalendarList(items);
    }

    private static CalendarList.CalendarSummary summary(
            Actor by, Agency a, AgencyTree tree, CalendarBook book, Set<String> drafted, Instant now) {
        List<String> lineage = tree.lineage(a.code());
        CalendarLayer own = book.layer(a.code(), now).orElse(null);
        return new CalendarList.CalendarSummary(
                a.code(),
                a.name(),
                a.parent(),
                own == null ? null : own.version(),
                own == null ? null : own.appliedAt(),
                book.label(lineage, now),
                drafted.contains(a.code()),
                CalendarAccess.mayKeep(by, lineage));
    }

    /** The year as it is in force. */
    public Uni<CalendarYear> year(String agency, int year, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireReader(by, agency, tree);
            return calendars.book().map(book -> {
                Instant now = clock.instant();
                List<String> lineage = tree.lineage(agency);
                return new CalendarYears(book.of(lineage, now), book.layers(lineage, now))
                        .draw(agency, year, false, tree);
            });
        });
    }

    /** The year as it would be with the draft. */
    @WithSession
    public Uni<CalendarYear> drafted(String agency, int year, Actor by) {
        return tried(agency, by)
                .chain(t -> agencies.tree().map(tree -> {
                    Instant now = clock.instant();
                    List<String> lineage = tree.lineage(agency);
                    return new CalendarYears(
                                    CalendarPolicy.requireWorkable(t.book(), t.layer(), List.of(lineage), now),
                                    t.book().layersWith(t.layer(), lineage, now))
                            .draw(agency, year, true, tree);
                }));
    }

    @WithSession
    public Uni<CalendarDraftView> draft(String agency, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireReader(by, agency, tree);
            return drafts.require(agency).map(CalendarDraftView::of);
        });
    }

    public Uni<CalendarVersionPage> versions(String agency, Actor by, @Nullable String cursor, int limit) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireReader(by, agency, tree);
            return queries.page(agency, before(cursor), limit + 1).map(found -> page(found, limit));
        });
    }

    public Uni<CalendarVersionView> version(String agency, int version, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireReader(by, agency, tree);
            return queries.version(agency, version);
        });
    }

    @WithSession
    public Uni<DueMovePage> moves(String agency, Actor by, @Nullable String cursor, int limit) {
        return tried(agency, by).chain(t -> moves.preview(t.layer(), cursor, limit));
    }

    @WithSession
    public Uni<DueMoveCount> moveCount(String agency, Actor by) {
        return tried(agency, by).chain(t -> moves.count(t.layer()));
    }

    /** What it would do to what is no dossier: complaints and publication decisions. */
    @WithSession
    public Uni<List<CalendarEffect>> effects(String agency, Actor by) {
        return tried(agency, by)
                .chain(t -> Multi.createFrom()
                        .iterable(followers)
                        .onItem()
                        .transformToUniAndConcatenate(f -> f.preview(t.layer()))
                        .collect()
                        .asList());
    }

    private record Tried(CalendarBook book, CalendarLayer layer) {}

    /** The draft as the layer it would be. */
    private Uni<Tried> tried(String agency, Actor by) {
        return agencies.tree().chain(tree -> {
            CalendarAccess.requireKeeper(by, agency, tree);
            return drafts.require(agency)
                    .chain(d -> calendars.book().map(book -> {
                        CalendarLayer layer = d.layer(clock.instant());
                        CalendarPolicy.requireWorkable(
                                book, layer, CalendarAccess.below(agency, tree), clock.instant());
                        return new Tried(book, layer);
                    }));
        });
    }

    private static int before(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 1);
        try {
            return key.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(key.get(0));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    private static CalendarVersionPage page(List<CalendarVersionSummary> found, int limit) {
        List<CalendarVersionSummary> items = found.stream().limit(limit).toList();
        return new CalendarVersionPage(
                items,
                found.size() <= limit
                        ? null
                        : Cursor.encode(items.get(limit - 1).version()));
    }
}
