package org.motcua.dossier.api;

import java.time.Instant;
import java.util.List;

/**
 * What a calendar would do, in numbers.
 *
 * @param open dossiers under way that the calendar concerns
 * @param moving those of them whose due moments would move
 * @param later those of which every due moment that moves comes later
 * @param earlier those of which one comes earlier
 * @param newlyLate those that would be late at once
 */
public record DueMoveCount(int open, int moving, int later, int earlier, int newlyLate) {

    /** With one more dossier looked at. */
    public DueMoveCount plus(List<DueMove> moves, Instant now) {
        if (moves.isEmpty()) {
            return new DueMoveCount(open + 1, moving, later, earlier, newlyLate);
        }
        boolean goesBack = moves.stream().anyMatch(m -> m.to().isBefore(m.from()));
        boolean newly =
                moves.stream().anyMatch(m -> m.to().isBefore(now) && !m.from().isBefore(now));
        return new DueMoveCount(
                open + 1,
                moving + 1,
                later + (goesBack ? 0 : 1),
                earlier + (goesBack ? 1 : 0),
                newlyLate + (newly ? 1 : 0));
    }
}
