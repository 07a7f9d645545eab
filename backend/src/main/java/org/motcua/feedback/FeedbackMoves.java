package org.motcua.feedback;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarChange;
import org.motcua.clock.api.CalendarEffect;
import org.motcua.clock.api.CalendarFollower;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.WorkingCalendar;

/** Moves the due moments of open cases after a calendar that came into force; doing it twice changes nothing, for it compares. */
@ApplicationScoped
class FeedbackMoves implements CalendarFollower {
    private static final int AT_A_TIME = 100;
    private static final int PREVIEWED_AT_A_TIME = 500;
    private static final UUID START = new UUID(0, 0);
    private final FeedbackRepository cases;
    private final FeedbackCommands commands;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Duration settlesAfter;

    FeedbackMoves(
            FeedbackRepository cases,
            FeedbackCommands commands,
            Agencies agencies,
            Calendars calendars,
            @ConfigProperty(name = "motcua.calendar.settles-after", defaultValue = "2m") Duration settlesAfter) {
        this.cases = cases;
        this.commands = commands;
        this.agencies = agencies;
        this.calendars = calendars;
        this.settlesAfter = settlesAfter;
    }

    /** @return false when nothing is left to look at, for now */
    @WithTransaction
    public Uni<Boolean> someMore() {
        return agencies.tree()
                .chain(tree -> calendars
                        .book()
                        .map(book -> CalendarChange.of(book, lineages(tree), commands.now(), settlesAfter)))
                .chain(changes -> Multi.createFrom()
                        .iterable(changes)
                        .onItem()
                        .transformToUniAndConcatenate(this::follow)
                        .collect()
                        .asList())
                .map(followed -> followed.contains(AT_A_TIME));
    }

    private static List<List<String>> lineages(AgencyTree tree) {
        return tree.all().stream().map(Agency::code).map(tree::lineage).toList();
    }

    /** @return how many were looked at */
    private Uni<Integer> follow(CalendarChange change) {
        return cases.reckonedBefore(change.before(), change.agencies(), AT_A_TIME)
                .call(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::move)
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> move(Feedback f) {
        f.reckonedAt = commands.now();
        return commands.open(f, null).chain(c -> {
            List<FeedbackEvent> moved = FeedbackMovePolicy.moved(c);
            return moved.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : commands.record(c, FeedbackMovePolicy.stamp(c), moved).replaceWithVoid();
        });
    }

    @Override
    public Uni<CalendarEffect> preview(CalendarLayer tried) {
        return agencies.tree().chain(tree -> walk(tried, tree, START, CalendarEffect.none(CalendarEffect.Of.FEEDBACK)));
    }

    /** The session forgets them, for there may be many. */
    private Uni<CalendarEffect> walk(CalendarLayer tried, AgencyTree tree, UUID after, CalendarEffect sum) {
        return cases.open(tree.subtree(tried.agency()), after, PREVIEWED_AT_A_TIME)
                .call(() -> Panache.getSession().invoke(s -> s.clear()))
                .chain(found -> count(found, tried, sum)
                        .chain(counted -> found.size() < PREVIEWED_AT_A_TIME
                                ? Uni.createFrom().item(counted)
                                : walk(tried, tree, found.get(found.size() - 1).id, counted)));
    }

    private Uni<CalendarEffect> count(List<Feedback> found, CalendarLayer tried, CalendarEffect sum) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(f -> commands.open(f, null))
                .collect()
                .asList()
                .map(opened -> {
                    CalendarEffect so = sum;
                    for (FeedbackCase c : opened) {
                        so = so.plus(FeedbackMovePolicy.plain(FeedbackMovePolicy.moves(c, under(c, tried))), c.now());
                    }
                    return so;
                });
    }

    private static Function<String, WorkingCalendar> under(FeedbackCase c, CalendarLayer tried) {
        return agency -> c.calendars().with(tried, c.tree().lineage(agency), c.now());
    }
}
