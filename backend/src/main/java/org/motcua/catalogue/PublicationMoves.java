package org.motcua.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarChange;
import org.motcua.clock.api.CalendarEffect;
import org.motcua.clock.api.CalendarFollower;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;

/** Moves the due moments of publication decisions after a calendar that came into force; doing it twice changes nothing, for it compares. */
@ApplicationScoped
class PublicationMoves implements CalendarFollower {
    private static final int AT_A_TIME = 100;
    private final PublicationRepository decisions;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final EventLog log;
    private final Clock clock;
    private final Duration settlesAfter;

    PublicationMoves(
            PublicationRepository decisions,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            EventLog log,
            Clock clock,
            @ConfigProperty(name = "motcua.calendar.settles-after", defaultValue = "2m") Duration settlesAfter) {
        this.decisions = decisions;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.log = log;
        this.clock = clock;
        this.settlesAfter = settlesAfter;
    }

    /** What due moments are worked out from. */
    private record Law(AgencyTree tree, CalendarBook book, LimitBook limits, Instant now) {
        Instant due(PublicationDecision d) {
            return PublicationPolicy.due(d, book.of(tree.lineage(d.agency), now), limits);
        }
    }

    private Uni<Law> law() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return agencies.tree()
                .chain(tree ->
                        calendars.book().chain(book -> limits.book().map(known -> new Law(tree, book, known, now))));
    }

    /** @return false when nothing is left to look at, for now */
    @WithTransaction
    public Uni<Boolean> someMore() {
        return law().chain(law -> Multi.createFrom()
                        .iterable(CalendarChange.of(law.book(), lineages(law.tree()), law.now(), settlesAfter))
                        .onItem()
                        .transformToUniAndConcatenate(change -> follow(change, law))
                        .collect()
                        .asList())
                .map(followed -> followed.contains(AT_A_TIME));
    }

    private static List<List<String>> lineages(AgencyTree tree) {
        return tree.all().stream().map(Agency::code).map(tree::lineage).toList();
    }

    /** @return how many were looked at */
    private Uni<Integer> follow(CalendarChange change, Law law) {
        return decisions
                .reckonedBefore(change.before(), change.agencies(), AT_A_TIME)
                .call(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(d -> move(d, law))
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> move(PublicationDecision d, Law law) {
        Instant from = d.dueAt;
        d.reckon(law.due(d), law.now());
        if (d.dueAt.equals(from)) {
            return Uni.createFrom().voidItem();
        }
        String label = law.book().label(law.tree().lineage(d.agency), law.now());
        EventStamp stamp = new EventStamp(law.now(), null, "system", "Hệ thống", "SYSTEM", d.agency);
        return log.append(d.id, stamp, List.of(new PublicationEvent.DueMoved(label, from, d.dueAt)));
    }

    @Override
    public Uni<CalendarEffect> preview(CalendarLayer tried) {
        return law().chain(law ->
                decisions.allOpen(law.tree().subtree(tried.agency())).map(found -> count(found, law, tried)));
    }

    private static CalendarEffect count(List<PublicationDecision> found, Law law, CalendarLayer tried) {
        CalendarEffect sum = CalendarEffect.none(CalendarEffect.Of.PUBLICATION_DECISION);
        for (PublicationDecision d : found) {
            Instant to = PublicationPolicy.due(
                    d, law.book().with(tried, law.tree().lineage(d.agency), law.now()), law.limits());
            List<CalendarEffect.Move> moves =
                    to.equals(d.dueAt) ? List.of() : List.of(new CalendarEffect.Move(d.dueAt, to));
            sum = sum.plus(moves, law.now());
        }
        return sum;
    }
}
