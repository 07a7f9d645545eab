package org.motcua.dossier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.clock.api.Calendars;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** What waits for an officer: online first, then least remaining working time (Điều 10.1a). */
@ApplicationScoped
public class WorkQueues {
    private static final Duration SOON = Duration.ofHours(8);
    private static final Set<Role> WORKERS = EnumSet.of(
            Role.INTAKE_OFFICER, Role.POSTAL_AGENT, Role.CASHIER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY);
    /** Whose steps an appointment also looks after: a head those of the officers, a cashier the counter's. */
    private static final Map<Role, List<Role>> STEPS = Map.of(
            Role.UNIT_HEAD,
            List.of(Role.UNIT_HEAD, Role.CASE_OFFICER),
            Role.CASHIER,
            List.of(Role.INTAKE_OFFICER),
            Role.POSTAL_AGENT,
            List.of(Role.INTAKE_OFFICER));

    private final WorkQueueQueries queries;
    private final Agencies agencies;
    private final Procedures procedures;
    private final Calendars calendars;
    private final Clock clock;

    WorkQueues(WorkQueueQueries queries, Agencies agencies, Procedures procedures, Calendars calendars, Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.procedures = procedures;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** How a caller narrows a queue; {@code due}: late, soon or later. */
    public record Wish(
            @Nullable String procedure,
            @Nullable Channel channel,
            @Nullable String step,
            @Nullable Due due,
            @Nullable String text) {}

    /** Which part of time. */
    @Schema(name = "DueFilter")
    public enum Due {
        LATE,
        SOON,
        LATER
    }

    private static final Wish NO_WISH = new Wish(null, null, null, null, null);

    /** What both reads need: whose agencies, which calendar, now. */
    private record Scene(AgencyTree tree, WorkingCalendar calendar, Instant now, Instant soon) {}

    /** Only the queues that the caller's roles fill. */
    public Uni<WorkQueueCounts> counts(Actor by) {
        requireOfficer(by);
        List<WorkQueue> mine = Arrays.stream(WorkQueue.values())
                .filter(q -> !roles(by, q).isEmpty())
                .toList();
        return scene(by)
                .chain(at -> Multi.createFrom()
                        .iterable(mine)
                        .onItem()
                        .transformToUniAndConcatenate(
                                q -> count(q, by, at).map(n -> new WorkQueueCounts.WorkQueueCount(q.path(), n)))
                        .collect()
                        .asList()
                        .map(WorkQueueCounts::new));
    }

    private Uni<Long> count(WorkQueue queue, Actor by, Scene at) {
        return switch (queue) {
            case MY_TASKS -> queries.countAssigned(by.subject());
            case OPINIONS -> queries.countOpinions(opinionAgencies(by, at.tree()));
            default -> queries.count(scope(by, at.tree(), queue), states(queue), filter(queue, NO_WISH, by, at));
        };
    }

    public Uni<WorkQueuePage> page(String name, Wish wish, Actor by, @Nullable String cursor, int limit) {
        requireOfficer(by);
        WorkQueue queue = WorkQueue.find(name).orElseThrow(() -> ProblemException.of(WorkQueueProblem.QUEUE_NOT_FOUND));
        return scene(by)
                .chain(at -> rows(queue, wish, by, at, cursor, limit)
                        .chain(rows -> procedures
                                .versions(rows.stream().map(r -> r.getUUID(4)).toList())
                                .map(known -> page(rows, limit, known, at))));
    }

    private Uni<List<Row>> rows(WorkQueue queue, Wish wish, Actor by, Scene at, @Nullable String cursor, int limit) {
        WorkQueueQueries.Filter filter = filter(queue, wish, by, at);
        return switch (queue) {
            case MY_TASKS -> queries.byAssignee(by.subject(), filter, cursor, limit);
            case OPINIONS -> queries.byOpinion(opinionAgencies(by, at.tree()), filter, cursor, limit);
            default -> queries.byScope(scope(by, at.tree(), queue), states(queue), filter, cursor, limit);
        };
    }

    private static WorkQueueQueries.Filter filter(WorkQueue queue, Wish w, Actor by, Scene at) {
        Due due = queue == WorkQueue.LATE ? Due.LATE : queue == WorkQueue.DUE_SOON ? Due.SOON : w.due();
        Instant after = due == Due.SOON ? at.now() : due == Due.LATER ? at.soon() : null;
        Instant until = due == Due.LATE ? at.now() : due == Due.SOON ? at.soon() : null;
        boolean postOnly = queue == WorkQueue.INTAKE && !roles(by, queue).contains(Role.INTAKE_OFFICER);
        return new WorkQueueQueries.Filter(
                w.procedure(), postOnly ? Channel.POSTAL : w.channel(), w.step(), after, until, w.text());
    }

    private Uni<Scene> scene(Actor by) {
        Instant now = clock.instant();
        return agencies.tree()
                .chain(tree -> calendars.book().map(book -> {
                    WorkingCalendar calendar =
                            book.of(tree.lineage(by.appointments().get(0).agency()), now);
                    return new Scene(tree, calendar, now, calendar.plusWorking(now, SOON));
                }));
    }

    /** The caller's roles that fill the queue. */
    private static Set<Role> roles(Actor by, WorkQueue queue) {
        return by.appointments().stream()
                .map(Appointment::role)
                .filter(queue::isFor)
                .collect(Collectors.toSet());
    }

    private static List<String> states(WorkQueue queue) {
        return queue.states().stream().map(Enum::name).toList();
    }

    /** Every agency under an appointment that fills the queue, with the role of the steps looked after there; each pair once. */
    private static WorkQueueQueries.Scope scope(Actor by, AgencyTree tree, WorkQueue queue) {
        List<Map.Entry<String, String>> pairs = by.appointments().stream()
                .filter(a -> queue.isFor(a.role()))
                .flatMap(a -> (a.subtree() ? tree.subtree(a.agency()) : List.of(a.agency()))
                        .stream()
                                .flatMap(code -> STEPS.getOrDefault(a.role(), List.of(a.role())).stream()
                                        .map(step -> Map.entry(code, step.name()))))
                .distinct()
                .toList();
        return new WorkQueueQueries.Scope(
                pairs.stream().map(Map.Entry::getKey).toList(),
                pairs.stream().map(Map.Entry::getValue).toList());
    }

    private static List<String> opinionAgencies(Actor by, AgencyTree tree) {
        return scope(by, tree, WorkQueue.OPINIONS).agencies().stream()
                .distinct()
                .toList();
    }

    private static WorkQueuePage page(List<Row> rows, int limit, Map<UUID, Procedure> known, Scene at) {
        List<WorkQueuePage.WorkItem> items = rows.stream()
                .limit(limit)
                .map(r -> item(r, known.get(r.getUUID(4)), at))
                .toList();
        return new WorkQueuePage(items, rows.size() <= limit ? null : WorkQueueQueries.next(rows, limit));
    }

    /** Columns by their place in {@link WorkQueueQueries}, see there. */
    private static WorkQueuePage.WorkItem item(Row r, Procedure p, Scene at) {
        Integer step = r.getInteger(9);
        LocalizedText stepName = step == null ? null : p.process().step(step).name();
        Instant due = r.getOffsetDateTime(14).toInstant();
        return new WorkQueuePage.WorkItem(
                r.getUUID(0),
                DossierState.valueOf(r.getString(1)),
                Channel.valueOf(r.getString(2)),
                p.code(),
                p.name(),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                at.tree().name(r.getString(8)),
                r.getString(10),
                stepName,
                r.getString(11),
                r.getString(12),
                r.getOffsetDateTime(13).toInstant(),
                due,
                at.calendar().workingTime(at.now(), due).toMinutes(),
                at.now().isAfter(due));
    }

    private static void requireOfficer(Actor by) {
        if (!by.hasAny(WORKERS)) {
            throw ProblemException.of(WorkQueueProblem.NOT_AN_OFFICER);
        }
    }
}
