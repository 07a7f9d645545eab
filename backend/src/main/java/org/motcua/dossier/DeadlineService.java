package org.motcua.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Officers;
import org.motcua.identity.api.Role;

/** Tells of clocks that run out. What is told, that it was told, and whom it reminds are written together or not at all. */
@ApplicationScoped
class DeadlineService {
    private static final Logger LOG = Logger.getLogger(DeadlineService.class);
    private static final Duration SET_ASIDE = Duration.ofHours(1);
    private static final Actor SYSTEM = new Actor(
            "system", Actor.Kind.SYSTEM, "Hệ thống", null, null, null, null, null, null, null, null, List.of());
    private final DossierRepository dossiers;
    private final DossierCommands commands;
    private final AlertPolicy alerts;
    private final Officers officers;
    private final DeadlineConfig config;

    DeadlineService(
            DossierRepository dossiers,
            DossierCommands commands,
            AlertPolicy alerts,
            Officers officers,
            DeadlineConfig config) {
        this.dossiers = dossiers;
        this.commands = commands;
        this.alerts = alerts;
        this.officers = officers;
        this.config = config;
    }

    /** An event and who is to read of it. */
    private record Told(DossierEvent event, List<Reminder> reminders) {}

    /** The officers reminded, and the agency that makes it theirs. */
    private record Circle(String agency, List<String> subjects) {}

    /**
     * Claims dossiers that no other transaction has, and tells what has come due.
     *
     * @return how many were claimed; fewer than a whole batch: nothing is left for now
     */
    @WithTransaction
    public Uni<Integer> tellOfABatch() {
        return dossiers.claimForAlerts(commands.now(), config.batch())
                .chain(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(
                                d -> commands.openUpToDate(d, SYSTEM).chain(this::tell))
                        .collect()
                        .asList()
                        .map(List::size));
    }

    private Uni<Case> tell(Case c) {
        List<Alert> due;
        try {
            due = alerts.due(c);
        } catch (RuntimeException e) {
            return setAside(c, e);
        }
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(a -> told(c, a))
                .collect()
                .asList()
                .chain(told -> record(c, told))
                .replaceWith(c);
    }

    /** One dossier that cannot be reckoned must not hold up all those behind it. */
    private static Uni<Case> setAside(Case c, RuntimeException why) {
        LOG.errorf(why, "the clocks of dossier %s cannot be reckoned", c.dossier().id);
        c.dossier().nextAlertAt = c.now().plus(SET_ASIDE);
        return Uni.createFrom().item(c);
    }

    private Uni<Void> record(Case c, List<Told> told) {
        if (told.isEmpty()) {
            c.dossier().nextAlertAt = alerts.next(c);
            return Uni.createFrom().voidItem();
        }
        EventStamp stamp = new EventStamp(
                c.now(), null, SYSTEM.subject(), SYSTEM.name(), Actor.Kind.SYSTEM.name(), c.dossier().holdingAgency);
        Object[] reminders = told.stream().flatMap(t -> t.reminders().stream()).toArray();
        return commands.record(c, stamp, told.stream().map(Told::event).toList())
                .chain(() -> Panache.getSession().chain(s -> s.persistAll(reminders)));
    }

    private Uni<Told> told(Case c, Alert a) {
        return switch (a.kind()) {
            case DUE_SOON -> only(new DeadlineEvent.DueSoon(a.clock(), a.dueAt()));
            case LATE -> only(new DeadlineEvent.BecameLate(a.clock(), a.dueAt()));
            case LAPSED ->
                holding(Role.INTAKE_OFFICER, c.dossier().receivingAgency, c)
                        .map(to -> new Told(
                                new DeadlineEvent.SupplementLapsed(a.dueAt(), to.subjects()),
                                reminders(c, a, Alert.Level.OFFICER, to)));
            case REMINDER ->
                circle(c, a.level())
                        .map(to -> new Told(
                                new DeadlineEvent.Reminded(a.clock(), a.level(), a.dueAt(), to.subjects()),
                                reminders(c, a, a.level(), to)));
        };
    }

    private static Uni<Told> only(DossierEvent event) {
        return Uni.createFrom().item(new Told(event, List.of()));
    }

    private Uni<Circle> circle(Case c, Alert.Level level) {
        Dossier d = c.dossier();
        return switch (level) {
            case OFFICER ->
                d.assignee == null
                        ? holding(d.stepRole, d.holdingAgency, c)
                        : Uni.createFrom().item(new Circle(d.holdingAgency, List.of(d.assignee)));
            case UNIT_HEAD -> holding(Role.UNIT_HEAD, d.holdingAgency, c);
            case LEADER -> holding(Role.SIGNATORY, d.competentAgency, c);
        };
    }

    private Uni<Circle> holding(Role role, String agency, Case c) {
        return officers.holding(role, c.tree().lineage(agency))
                .map(found -> new Circle(
                        agency, found.stream().map(Officer::subject).distinct().toList()));
    }

    private static List<Reminder> reminders(Case c, Alert a, Alert.Level level, Circle to) {
        return to.subjects().stream()
                .map(subject -> new Reminder(c.dossier().id, subject, to.agency(), level, a, c.now()))
                .toList();
    }
}
