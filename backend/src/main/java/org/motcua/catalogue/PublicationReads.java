package org.motcua.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.identity.api.Actor;
import org.motcua.shared.ProblemException;

/** Reads of publication decisions. */
@ApplicationScoped
public class PublicationReads {
    private final PublicationRepository decisions;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final Clock clock;

    PublicationReads(
            PublicationRepository decisions,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            Clock clock) {
        this.decisions = decisions;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.clock = clock;
    }

    /** Of the caller's agencies: those still to be done, due first at the top, or those done. */
    @WithSession
    public Uni<PublicationPage> page(boolean done, @Nullable String cursor, int limit, Actor by) {
        PublicationKey key = PublicationKey.parse(cursor, done);
        return agencies.tree().chain(tree -> {
            List<String> own = PublicationPolicy.readable(by, tree);
            return (done
                            ? decisions.done(own, key.at(), key.id(), limit + 1)
                            : decisions.open(own, key.at(), key.id(), limit + 1))
                    .map(found -> page(found, limit, by, tree));
        });
    }

    private PublicationPage page(List<PublicationDecision> found, int limit, Actor by, AgencyTree tree) {
        List<PublicationView> items = found.stream()
                .limit(limit)
                .map(d -> PublicationPolicy.view(d, by, tree, clock.instant()))
                .toList();
        return new PublicationPage(
                items, found.size() > limit ? PublicationKey.after(items.get(items.size() - 1)) : null);
    }

    /** For whom it is not there, it does not exist. */
    @WithSession
    public Uni<PublicationDetail> detail(UUID id, Actor by) {
        return agencies.tree()
                .chain(tree -> decisions
                        .require(id)
                        .invoke(d -> requireReader(d, by, tree))
                        .chain(d -> calendars
                                .book()
                                .chain(book -> limits.book().map(law -> detail(d, by, book, law, tree)))));
    }

    private static void requireReader(PublicationDecision d, Actor by, AgencyTree tree) {
        if (!PublicationPolicy.mayRead(by, tree.lineage(d.agency))) {
            throw ProblemException.of(CatalogueProblem.PUBLICATION_NOT_FOUND);
        }
    }

    private PublicationDetail detail(
            PublicationDecision d, Actor by, CalendarBook book, LimitBook law, AgencyTree tree) {
        WorkingCalendar calendar = PublicationPolicy.calendar(d, book, tree);
        StatutoryLimit limit = PublicationPolicy.limit(law, calendar, d.receivedAt);
        return new PublicationDetail(
                PublicationPolicy.view(d, by, tree, clock.instant()),
                limit.text(),
                limit.legalBasis(),
                ClockEvaluation.of(calendar.explain(limit.limit(), d.receivedAt, List.of()), calendar.zone()));
    }
}
