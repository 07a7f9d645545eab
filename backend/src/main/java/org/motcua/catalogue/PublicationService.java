package org.motcua.catalogue;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Records publication decisions, and that the catalogue was brought up to date after them. */
@ApplicationScoped
public class PublicationService {
    private final PublicationRepository decisions;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final EventLog log;
    private final Clock clock;

    PublicationService(
            PublicationRepository decisions,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            EventLog log,
            Clock clock) {
        this.decisions = decisions;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<PublicationView> record(PublicationRequest in, Actor by) {
        Instant now = now();
        return agencies.tree().chain(tree -> {
            Role role = PublicationPolicy.requireKeeper(by, tree.lineage(in.agency()));
            if (tree.find(in.agency()).isEmpty()) {
                throw ProblemException.of(CatalogueProblem.AGENCY_NOT_FOUND);
            }
            return calendars
                    .book()
                    .map(book -> book.of(tree.lineage(in.agency()), now))
                    .invoke(calendar -> PublicationPolicy.check(in, calendar, now))
                    .chain(calendar -> due(in, calendar))
                    .call(due -> requireNew(in))
                    .map(due -> new PublicationDecision(Ids.next(), in, due, now, by.subject(), by.displayName()))
                    .chain(d -> decisions.persist(d))
                    .call(d -> log.append(d.id, stamp(by, role, in.agency(), now), List.of(recorded(d))))
                    .call(d -> decisions.flush())
                    .map(d -> PublicationPolicy.view(d, by, tree, now));
        });
    }

    private Uni<Instant> due(PublicationRequest in, WorkingCalendar calendar) {
        return limits.book()
                .map(law -> calendar.dueAt(
                        PublicationPolicy.limit(law, calendar, in.receivedAt()).limit(), in.receivedAt()));
    }

    private Uni<Boolean> requireNew(PublicationRequest in) {
        return decisions.isKnown(in).invoke(known -> {
            if (known) {
                throw ProblemException.of(CatalogueProblem.PUBLICATION_KNOWN);
            }
        });
    }

    /** The catalogue is up to date: said once, by a keeper of it. */
    @WithTransaction
    public Uni<PublicationView> complete(UUID id, PublicationCompletion in, Actor by) {
        Instant now = now();
        return agencies.tree()
                .chain(tree -> decisions.requireLocked(id).chain(d -> {
                    Role role = requireKeeper(d, by, tree);
                    d.complete(now, by.displayName(), in.note());
                    PublicationEvent done = new PublicationEvent.Completed(PublicationPolicy.isLate(d, now), in.note());
                    return log.append(d.id, stamp(by, role, d.agency, now), List.of(done))
                            .chain(() -> decisions.flush())
                            .map(flushed -> PublicationPolicy.view(d, by, tree, now));
                }));
    }

    private static Role requireKeeper(PublicationDecision d, Actor by, AgencyTree tree) {
        if (!PublicationPolicy.mayRead(by, tree.lineage(d.agency))) {
            throw ProblemException.of(CatalogueProblem.PUBLICATION_NOT_FOUND);
        }
        return PublicationPolicy.requireKeeper(by, tree.lineage(d.agency));
    }

    private static PublicationEvent recorded(PublicationDecision d) {
        return new PublicationEvent.Recorded(
                d.agency,
                d.number,
                d.signedOn,
                d.issuer,
                d.receivedAt,
                List.of(d.published),
                List.of(d.amended),
                List.of(d.abolished),
                d.dueAt);
    }

    private static EventStamp stamp(Actor by, Role role, String agency, Instant now) {
        return new EventStamp(now, null, by.subject(), by.displayName(), role.name(), agency);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
