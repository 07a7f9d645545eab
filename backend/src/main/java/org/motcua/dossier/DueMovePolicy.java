package org.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.DueMove;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;

/** Compares the due moments on record with what the calendar says. Pure. */
final class DueMovePolicy {
    private DueMovePolicy() {}

    /** What would move, were the case's calendar in force; nothing for a dossier on which no clock runs. */
    static List<DueMove> moves(Case c) {
        Dossier d = c.dossier();
        if (!d.isRunning()) {
            return List.of();
        }
        return Stream.concat(
                        clocks(c).flatMap(clock -> move(clock, null).stream()),
                        d.opinions.items().stream()
                                .filter(Opinion::isOpen)
                                .flatMap(o -> move(DossierClocks.opinion(c, o), o.id()).stream()))
                .toList();
    }

    /** What becomes of the dossier under the calendar that the sweep follows; empty when nothing moves. */
    static Optional<List<DossierEvent>> moved(Case c, CalendarSweep sweep) {
        List<DueMove> moves = moves(c);
        return moves.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(new CalendarEvent.DueMoved(
                        c.calendar().version(), sweep.agency, sweep.version, sweep.reason, moves)));
    }

    /** Nobody in particular moves a due moment. */
    static EventStamp stamp(Case c) {
        Actor by = CalendarMoves.SYSTEM;
        return new EventStamp(
                c.now(), null, by.subject(), by.name(), Actor.Kind.SYSTEM.name(), c.dossier().competentAgency);
    }

    private static Stream<RunningClock> clocks(Case c) {
        Dossier d = c.dossier();
        Stream<RunningClock> first = d.state == DossierState.SUBMITTED
                ? Stream.of(DossierClocks.intake(c))
                : d.state == DossierState.SUPPLEMENT_REQUIRED ? Stream.of(DossierClocks.supplement(c)) : Stream.empty();
        return d.acceptedAt == null
                ? first
                : Stream.concat(
                        first, Stream.concat(Stream.of(DossierClocks.settlement(c)), DossierClocks.steps(c).stream()));
    }

    private static Optional<DueMove> move(RunningClock clock, @Nullable UUID opinion) {
        Instant stored = clock.stored();
        if (stored == null || !clock.isRunning()) {
            return Optional.empty();
        }
        Instant due = clock.evaluated();
        return stored.equals(due)
                ? Optional.empty()
                : Optional.of(new DueMove(DueMove.Kind.valueOf(clock.kind().name()), stored, due, opinion));
    }
}
