package org.motcua.clock.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a calendar would do to what is no dossier, in numbers.
 *
 * @param open under way where the calendar counts
 * @param moving those of them of which a due moment would move
 * @param later those of which every due moment that moves comes later
 * @param earlier those of which one comes earlier
 * @param newlyLate those that would be late at once
 */
@Schema(name = "CalendarEffect")
public record CalendarEffect(Of of, int open, int moving, int later, int earlier, int newlyLate) {
    /** What moves. */
    @Schema(name = "CalendarEffectOf")
    public enum Of {
        FEEDBACK,
        PUBLICATION_DECISION
    }

    /** A due moment that moves. */
    public record Move(Instant from, Instant to) {}

    public static CalendarEffect none(Of of) {
        return new CalendarEffect(of, 0, 0, 0, 0, 0);
    }

    /** With one more looked at. */
    public CalendarEffect plus(List<Move> moves, Instant now) {
        boolean any = !moves.isEmpty();
        boolean goesBack = moves.stream().anyMatch(m -> m.to().isBefore(m.from()));
        boolean late =
                moves.stream().anyMatch(m -> m.to().isBefore(now) && !m.from().isBefore(now));
        return new CalendarEffect(
                of,
                open + 1,
                moving + (any ? 1 : 0),
                later + (any && !goesBack ? 1 : 0),
                earlier + (goesBack ? 1 : 0),
                newlyLate + (late ? 1 : 0));
    }
}
