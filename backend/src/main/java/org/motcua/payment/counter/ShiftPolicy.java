package org.motcua.payment.counter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** The arithmetic of a drawer, in whole đồng. Pure. */
public final class ShiftPolicy {
    /** What the State Bank has in circulation (coins no more, since 2011). */
    public static final List<Integer> DENOMINATIONS =
            List.of(500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200);

    private static final Set<Integer> KNOWN = Set.copyOf(DENOMINATIONS);

    private ShiftPolicy() {}

    /** What lies in the drawer. Fails for a denomination that does not exist or is named twice. */
    public static long sum(List<CashCount> counted) {
        Set<Integer> seen = new HashSet<>();
        long sum = 0;
        for (CashCount c : counted) {
            if (!KNOWN.contains(c.denomination()) || !seen.add(c.denomination())) {
                throw ProblemException.of(DeskProblem.DENOMINATION);
            }
            sum = Math.addExact(sum, Math.multiplyExact((long) c.denomination(), c.count()));
        }
        return sum;
    }

    /** What should lie in it. */
    public static long expected(long openingFloat, long cashIn, long cashOut) {
        return Math.subtractExact(Math.addExact(openingFloat, cashIn), cashOut);
    }

    /** Counted less expected. Where they differ, the cashier says why. */
    public static long difference(long expected, long counted, @Nullable String note) {
        long difference = Math.subtractExact(counted, expected);
        if (difference != 0 && (note == null || note.isBlank())) {
            throw ProblemException.of(DeskProblem.NOTE_NEEDED);
        }
        return difference;
    }

    /** What is given back. Fails when what was handed over is not enough. */
    public static long change(long amount, @Nullable Long tendered) {
        if (tendered == null) {
            return 0;
        }
        if (tendered < amount) {
            throw ProblemException.of(DeskProblem.TENDERED_TOO_LITTLE);
        }
        return tendered - amount;
    }
}
