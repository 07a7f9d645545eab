package org.motcua.clock.api;

/** How a limit's amount is counted. */
public enum LimitRule {
    /** Hours of working time, consumed one after another. */
    WORKING_HOURS,
    /** Minutes of working time, consumed one after another: a step's share of a limit. */
    WORKING_MINUTES,
    /** Same clock time on the n-th working day after the start's day. */
    WORKING_DAYS,
    /** Last close of the n-th working day after the start's day. */
    WORKING_DAYS_END,
    /** Same clock time n days on; a day without work moves to the next working day. */
    CALENDAR_DAYS,
    /** Last close of the same day when begun by the amount's hour, else of the next working day. */
    SAME_DAY,
    /** Last close of the same day when begun by the amount's hour, else the first opening of the next working day (Điều 18.2 NĐ 61/2018). */
    SAME_DAY_OR_OPENING,
    /** Working hours to receive or refuse; filed outside working time, one working hour is added (Điều 10.1a of the regulation). */
    INTAKE,
    /** The other reading of the same rule: filed outside working time, one working hour from the next opening is all there is. */
    INTAKE_FIRST_HOUR;

    /** True when a pause moves the due moment by the working time inside it, false when by its whole duration. */
    boolean countsWorkingTime() {
        return this != CALENDAR_DAYS;
    }

    private boolean namesAnHour() {
        return this == SAME_DAY || this == SAME_DAY_OR_OPENING;
    }

    /** The limit's parameter {@code outOfHours} chooses between the two readings of the intake rule. */
    LimitRule read(String outOfHours) {
        return this == INTAKE && outOfHours.equals("DECIDE_WITHIN_ONE_HOUR") ? INTAKE_FIRST_HOUR : this;
    }

    int highestAmount() {
        return namesAnHour() ? 23 : Limit.HIGHEST;
    }
}
