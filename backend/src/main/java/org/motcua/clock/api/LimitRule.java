package org.motcua.clock.api;

/** How a limit's amount is counted. */
public enum LimitRule {
    /** Hours of working time, consumed one after another. */
    WORKING_HOURS,
    /** Same clock time on the n-th working day after the start's day. */
    WORKING_DAYS,
    /** Last close of the n-th working day after the start's day. */
    WORKING_DAYS_END,
    /** Same clock time n days on; a day without work moves to the next working day. */
    CALENDAR_DAYS,
    /** Last close of the same day when begun by the amount's hour, else of the next working day. */
    SAME_DAY,
    /** Working hours to receive or refuse; filed outside working time, one working hour is added (Điều 10.1a of the regulation). */
    INTAKE;

    /** True when a pause moves the due moment by the working time inside it, false when by its whole duration. */
    boolean countsWorkingTime() {
        return this != CALENDAR_DAYS;
    }
}
