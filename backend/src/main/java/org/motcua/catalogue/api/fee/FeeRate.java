package org.motcua.catalogue.api.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * What one case costs: so much for each unit, the price changing from step to step; at most the cap; and all that as often as the
 * second quantity says. 2.000 đ a page, from page 3 1.000 đ, at most 200.000 đ a copy is two steps over pages, a cap, times copies.
 *
 * @param steps in order; the first from unit 1
 * @param per what the steps count; null: the case itself, once
 * @param times what the whole is multiplied by; null: once
 * @param cap whole đồng before it is multiplied
 * @param unit the price's unit as people read it, such as {@code đồng/trang}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeeRate")
public record FeeRate(
        List<Step> steps,
        @Nullable Counted per,
        @Nullable Counted times,
        @Nullable Long cap,
        @Nullable LocalizedText unit) {
    /** A price that no fee reaches; keeps every sum within a long. */
    static final long MOST = 1_000_000_000;

    /** From this unit on, each costs so much, in whole đồng. */
    @Schema(name = "FeeStep")
    public record Step(int from, long amount) {
        public Step {
            if (from < 1 || amount < 0 || amount > MOST) {
                throw new IllegalArgumentException("no price: " + amount + " from " + from);
            }
        }
    }

    /** A quantity by its code, and its unit's name: {@code PAGES}, trang. */
    @Schema(name = "FeeCounted")
    public record Counted(String quantity, LocalizedText name) {}

    public FeeRate {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).from() != 1 || cap != null && (cap < 0 || cap > MOST * FeeSituation.MOST)) {
            throw new IllegalArgumentException("a rate begins with its first unit: " + steps);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new IllegalArgumentException("steps out of order: " + steps);
            }
        }
    }

    /** The same for every case. */
    public static FeeRate fixed(long amount, @Nullable LocalizedText unit) {
        return new FeeRate(List.of(new Step(1, amount)), null, null, null, unit);
    }

    /** How many of the units from 1 to {@code count} are at the step's price. */
    long unitsAt(int step, int count) {
        int next = step + 1 < steps.size() ? steps.get(step + 1).from() : Integer.MAX_VALUE;
        return Math.max(0, Math.min(count + 1L, next) - steps.get(step).from());
    }

    /** What {@code count} units cost before cap and multiplication. */
    long uncapped(int count) {
        long sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            sum += unitsAt(i, count) * steps.get(i).amount();
        }
        return sum;
    }

    long capped(int count) {
        return cap == null ? uncapped(count) : Math.min(cap, uncapped(count));
    }
}
