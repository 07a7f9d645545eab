package org.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.dossier.api.DossierState;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;

/** Tells a dossier's life again from its log, works every clock out anew, and says where that is not what was stored. Pure. */
final class ReplayPolicy {
    /** An instance may go by the calendar it read up to so long ago; its successor's moves follow. */
    private static final Duration STALE = Duration.ofMinutes(2);

    private static final Actor NOBODY =
            new Actor("replay", Actor.Kind.SYSTEM, "replay", null, null, null, null, null, null, null, null, List.of());

    private final Law law;
    private final AgencyTree tree;
    private final Instant now;

    ReplayPolicy(Law law, AgencyTree tree, Instant now) {
        this.law = law;
        this.tree = tree;
        this.now = now;
    }

    /**
     * A due moment that is not what it should be.
     *
     * @param seq the event that set it, null for the dossier's row
     * @param what which clock, or which column
     */
    record Difference(
            UUID dossier,
            @Nullable Long seq,
            String what,
            @Nullable Instant stored,
            @Nullable Instant replayed) {}

    /** What the dossier's row says. */
    record Stored(
            UUID id,
            UUID procedureVersion,
            @Nullable Instant clockStartedAt,
            @Nullable Instant dueAt,
            @Nullable Instant originalDueAt,
            @Nullable Instant stepDueAt,
            @Nullable Instant queueDueAt,
            @Nullable Instant supplementDueAt) {}

    /** An event as the log tells it. */
    record Told(long seq, Instant at, DossierEvent event) {
        EventStamp stamp() {
            return new EventStamp(
                    at, null, NOBODY.subject(), NOBODY.name(), NOBODY.kind().name(), null);
        }
    }

    /** All that the due moments on record hang on; an event that leaves it as it was has set none. */
    private record Marks(
            DossierState state,
            @Nullable Instant intakeStartedAt,
            @Nullable Instant clockStartedAt,
            @Nullable Instant dueAt,
            @Nullable Instant stepDueAt,
            @Nullable Instant queueDueAt,
            @Nullable Supplement supplement,
            Progress progress,
            Opinion.Opinions opinions) {

        static Marks of(Dossier d) {
            return new Marks(
                    d.state,
                    d.intakeStartedAt,
                    d.clockStartedAt,
                    d.dueAt,
                    d.stepDueAt,
                    d.queueDueAt,
                    d.supplement,
                    d.progress,
                    d.opinions);
        }
    }

    /** Which clock it is, from its beginning to its end. */
    private record Key(ClockView.Kind kind, Instant start, String text) {
        static Key of(RunningClock clock) {
            return new Key(clock.kind(), clock.start(), clock.text().vi());
        }
    }

    List<Difference> replay(Stored row, Procedure procedure, List<Told> log) {
        List<Difference> found = new ArrayList<>();
        Dossier d = new Dossier(row.id());
        Map<Key, Instant> known = new HashMap<>();
        for (Told told : log) {
            Marks before = Marks.of(d);
            DossierEvents.apply(d, told.stamp(), List.of(told.event()));
            if (!before.equals(Marks.of(d))) {
                newlySet(d, procedure, told.at(), known)
                        .filter(clock -> !isRight(clock, d, procedure, told.at()))
                        .forEach(clock -> found.add(difference(d.id, told.seq(), clock)));
            }
        }
        running(d, procedure, now).stream()
                .filter(clock -> !clock.evaluated().equals(clock.stored()))
                .forEach(clock -> found.add(difference(d.id, null, clock)));
        compare(row, d, found);
        return found;
    }

    /** Running clocks whose due moment on record is another than before, which is then remembered. */
    private Stream<RunningClock> newlySet(Dossier d, Procedure p, Instant at, Map<Key, Instant> known) {
        return running(d, p, at).stream()
                .filter(clock -> !Objects.equals(known.put(Key.of(clock), clock.stored()), clock.stored()));
    }

    /** Clocks with a due moment on record that have not ended. */
    private List<RunningClock> running(Dossier d, Procedure p, Instant at) {
        return DossierClocks.of(at(d, p, at, at)).stream()
                .filter(clock -> clock.isRunning() && clock.stored() != null)
                .toList();
    }

    private boolean isRight(RunningClock clock, Dossier d, Procedure p, Instant at) {
        return clock.evaluated().equals(clock.stored())
                || DossierClocks.of(at(d, p, at, at.minus(STALE))).stream()
                        .filter(before -> Key.of(before).equals(Key.of(clock)))
                        .anyMatch(before -> before.evaluated().equals(clock.stored()));
    }

    private Case at(Dossier d, Procedure p, Instant when, Instant asOf) {
        return new Case(d, p, tree, law.calendars().of(tree.lineage(d.competentAgency), asOf), NOBODY, when, law);
    }

    private static Difference difference(UUID id, @Nullable Long seq, RunningClock clock) {
        return new Difference(id, seq, clock.kind().name(), clock.stored(), clock.evaluated());
    }

    private static void compare(Stored row, Dossier d, List<Difference> found) {
        compare(row.id(), "clock_started_at", row.clockStartedAt(), d.clockStartedAt, found);
        compare(row.id(), "due_at", row.dueAt(), d.dueAt, found);
        compare(row.id(), "original_due_at", row.originalDueAt(), d.originalDueAt, found);
        compare(row.id(), "step_due_at", row.stepDueAt(), d.stepDueAt, found);
        compare(row.id(), "queue_due_at", row.queueDueAt(), d.queueDueAt, found);
        Instant supplementDue = d.supplement == null ? null : d.supplement.dueAt();
        compare(row.id(), "supplement.dueAt", row.supplementDueAt(), supplementDue, found);
    }

    private static void compare(
            UUID id, String column, @Nullable Instant stored, @Nullable Instant told, List<Difference> found) {
        if (!Objects.equals(stored, told)) {
            found.add(new Difference(id, null, column, stored, told));
        }
    }
}
