package org.motcua.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.motcua.clock.api.CalendarEffect;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventStamp;

/** Compares the due moments of a case with what calendars say. Pure. */
final class FeedbackMovePolicy {
    private FeedbackMovePolicy() {}

    /**
     * What would move; nothing for a case that is over.
     *
     * @param calendars each agency's
     */
    static List<FeedbackMove> moves(FeedbackCase c, Function<String, WorkingCalendar> calendars) {
        Feedback f = c.feedback();
        return f.state.isOpen()
                ? f.clocks.items().stream()
                        .filter(clock -> clock.finishedAt() == null)
                        .flatMap(clock -> move(c, clock, calendars.apply(clock.agency())).stream())
                        .toList()
                : List.of();
    }

    /** What becomes of the case under the calendars that are known now; empty when nothing moves. */
    static List<FeedbackEvent> moved(FeedbackCase c) {
        List<FeedbackMove> moves = moves(c, agency -> c.calendars().of(c.tree().lineage(agency), c.now()));
        String label = c.calendars().label(c.tree().lineage(c.feedback().holdingAgency), c.now());
        return moves.isEmpty() ? List.of() : List.of(new FeedbackEvent.DueMoved(label, moves));
    }

    /** Nobody in particular moves a due moment. */
    static EventStamp stamp(FeedbackCase c) {
        return new EventStamp(c.now(), null, "system", "Hệ thống", "SYSTEM", c.feedback().holdingAgency);
    }

    static List<CalendarEffect.Move> plain(List<FeedbackMove> moves) {
        return moves.stream()
                .map(m -> new CalendarEffect.Move(m.from(), m.to()))
                .toList();
    }

    private static Optional<FeedbackMove> move(FeedbackCase c, FeedbackClock clock, WorkingCalendar calendar) {
        List<Pause> pauses =
                clock.kind() == FeedbackClock.Kind.ANSWER ? c.feedback().pauses.items() : List.of();
        Instant due =
                calendar.dueAt(c.law(clock.kind(), clock.startedAt(), calendar).limit(), clock.startedAt(), pauses);
        return due.equals(clock.dueAt())
                ? Optional.empty()
                : Optional.of(new FeedbackMove(clock.kind(), clock.dueAt(), due));
    }
}
