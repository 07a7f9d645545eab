package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.StatutoryLimits;
import org.motcua.event.EventLog;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** The one path of every command: load → may it? → decide → apply and record → receipt. Runs in the caller's transaction. */
@ApplicationScoped
class DossierCommands {
    private static final Duration OLDEST_STATED = Duration.ofDays(30);
    private final DossierRepository dossiers;
    private final Procedures procedures;
    private final Agencies agencies;
    private final Calendars calendars;
    private final StatutoryLimits limits;
    private final CalendarCatchUp catchUp;
    private final EventLog log;
    private final AlertPolicy alerts;
    private final Clock clock;

    DossierCommands(
            DossierRepository dossiers,
            Procedures procedures,
            Agencies agencies,
            Calendars calendars,
            StatutoryLimits limits,
            CalendarCatchUp catchUp,
            EventLog log,
            AlertPolicy alerts,
            Clock clock) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.agencies = agencies;
        this.calendars = calendars;
        this.limits = limits;
        this.catchUp = catchUp;
        this.log = log;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Now, as precise as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A decision that needs nothing but the case. */
    Uni<DossierReceipt> run(UUID id, Actor actor, DossierAction action, Function<Case, List<DossierEvent>> decide) {
        return run(id, actor, action, null, c -> Uni.createFrom().item(() -> decide.apply(c)));
    }

    /** @param statedAt when the officer says it happened in the real world, at most 30 days ago and not to come */
    Uni<DossierReceipt> run(
            UUID id,
            Actor actor,
            DossierAction action,
            @Nullable Instant statedAt,
            Function<Case, Uni<List<DossierEvent>>> decide) {
        return dossiers.requireLocked(id)
                .chain(d -> openUpToDate(d, actor))
                .invoke(c -> DossierLife.require(action, c))
                .invoke(c -> checkStated(statedAt, c.now()))
                .chain(c -> decide.apply(c).chain(happened -> record(c, c.stamp(statedAt), happened)));
    }

    /** Applies what was decided and appends it to the log. */
    Uni<DossierReceipt> record(Case c, EventStamp stamp, List<DossierEvent> happened) {
        DossierEvents.apply(c.dossier(), stamp, happened);
        return append(c, stamp, happened);
    }

    /** A new dossier from its first events. */
    Uni<DossierReceipt> begin(FilingEvent.Drafted first, Actor actor, Function<Case, List<DossierEvent>> then) {
        Dossier d = new Dossier(Ids.next());
        DossierEvents.apply(
                d, new EventStamp(now(), null, actor.subject(), actor.displayName(), "", null), List.of(first));
        return open(d, actor).chain(c -> {
            List<DossierEvent> happened = new ArrayList<>(List.of(first));
            EventStamp stamp = c.stamp(null);
            DossierEvents.apply(d, stamp, happened);
            List<DossierEvent> next = then.apply(c);
            DossierEvents.apply(d, stamp, next);
            happened.addAll(next);
            d.nextAlertAt = alerts.next(c);
            return dossiers.persist(d).chain(() -> append(c, stamp, happened));
        });
    }

    /** Whatever happened may have moved a clock: the job must know when to look again. */
    private Uni<DossierReceipt> append(Case c, EventStamp stamp, List<DossierEvent> happened) {
        c.dossier().nextAlertAt = alerts.next(c);
        return log.append(c.dossier().id, stamp, happened)
                .chain(() -> Panache.getSession().chain(s -> s.flush()))
                .map(done -> DossierReceipt.of(c, c.dossier().version));
    }

    /** For what is about to happen to it: its due moments are those of the calendar in force. */
    Uni<Case> openUpToDate(Dossier d, Actor actor) {
        return catchUp.over(d)
                .chain(sweep -> open(d, actor)
                        .call(c -> sweep == null ? Uni.createFrom().voidItem() : catchUp.move(c, sweep)));
    }

    Uni<Case> open(Dossier d, Actor actor) {
        Instant now = now();
        return procedures
                .version(d.procedureVersion)
                .chain(v -> agencies.tree()
                        .chain(tree -> law().map(law -> new Case(
                                d,
                                v.procedure(),
                                tree,
                                law.calendars().of(tree.lineage(d.competentAgency), now),
                                actor,
                                now,
                                law))));
    }

    /** The legal time known now. */
    Uni<Law> law() {
        return limits.book().chain(known -> calendars.book().map(book -> new Law(known, book)));
    }

    private static void checkStated(@Nullable Instant statedAt, Instant now) {
        if (statedAt != null && (statedAt.isAfter(now) || statedAt.isBefore(now.minus(OLDEST_STATED)))) {
            throw ProblemException.of(DossierProblem.STATED_TIME);
        }
    }
}
