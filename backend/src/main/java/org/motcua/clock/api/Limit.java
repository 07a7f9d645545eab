package org.motcua.clock.api;

/**
 * A limit that the law sets.
 *
 * @param amount hours, minutes, days, or for {@link LimitRule#SAME_DAY} the hour of day (0–23) until which the same day counts
 */
public record Limit(LimitRule rule, int amount) {
    static final int HIGHEST = 36_500;

    public Limit {
        if (amount < 0 || amount > rule.highestAmount()) {
            throw new IllegalArgumentException("amount out of range: " + amount);
        }
    }

    public static Limit workingHours(int hours) {
        return new Limit(LimitRule.WORKING_HOURS, hours);
    }

    public static Limit workingMinutes(int minutes) {
        return new Limit(LimitRule.WORKING_MINUTES, minutes);
    }

    public static Limit workingDays(int days) {
        return new Limit(LimitRule.WORKING_DAYS, days);
    }
}
