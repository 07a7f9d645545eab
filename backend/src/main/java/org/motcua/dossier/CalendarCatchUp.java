package org.motcua.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.Calendars;
import org.motcua.event.EventLog;

/**
 * Between the moment a calendar comes into force and the end of its sweep: what is done to a dossier meanwhile goes by the new calendar,
 * whether or not the sweep has come to it and this instance has heard of it.
 */
@ApplicationScoped
class CalendarCatchUp {
    private final CalendarSweepRepository sweeps;
    private final Agencies agencies;
    private final Calendars calendars;
    private final EventLog log;
    private final Clock clock;

    CalendarCatchUp(CalendarSweepRepository sweeps, Agencies agencies, Calendars calendars, EventLog log, Clock clock) {
        this.sweeps = sweeps;
        this.agencies = agencies;
        this.calendars = calendars;
        this.log = log;
        this.clock = clock;
    }

    /** The sweep that may still have to come to the dossier, its calendar known to this instance; null when there is none. */
    Uni<@Nullable CalendarSweep> over(Dossier d) {
        return d.isRunning()
                ? agencies.tree()
                        .chain(tree -> sweeps.latest(tree.lineage(d.competentAgency)))
                        .call(sweep -> sweep == null ? Uni.createFrom().voidItem() : know(sweep))
                : Uni.createFrom().nullItem();
    }

    /** What this instance remembers of calendars may be older than the version swept for. */
    Uni<Void> know(CalendarSweep sweep) {
        return calendars
                .book()
                .chain(book -> isKnown(sweep, book) ? Uni.createFrom().voidItem() : calendars.forget());
    }

    /** Moves the dossier's due moments as the sweep would, in the transaction of what is about to happen to it. */
    Uni<Void> move(Case c, CalendarSweep sweep) {
        return DueMovePolicy.moved(c, sweep)
                .map(moved -> {
                    DossierEvents.apply(c.dossier(), DueMovePolicy.stamp(c), moved);
                    return log.append(c.dossier().id, DueMovePolicy.stamp(c), moved);
                })
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private boolean isKnown(CalendarSweep sweep, CalendarBook book) {
        return book.layer(sweep.agency, clock.instant())
                .filter(l -> l.version() >= sweep.version)
                .isPresent();
    }
}
