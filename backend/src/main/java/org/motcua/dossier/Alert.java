package org.motcua.dossier;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told when a moment has passed, once for each run of its clock.
 *
 * @param level whom to remind; only for {@link Kind#REMINDER}
 * @param dueAt when its clock runs out
 * @param at when to tell: from then on, not before
 */
public record Alert(Kind kind, Clock clock, @Nullable Level level, Instant dueAt, Instant at) {

    /** What is told. */
    public enum Kind {
        DUE_SOON,
        LATE,
        REMINDER,
        LAPSED
    }

    /** Which clock runs out. */
    @Schema(name = "AlertClock")
    public enum Clock {
        INTAKE,
        SETTLEMENT,
        STEP,
        SUPPLEMENT
    }

    /** Who is reminded: the officer who has it, then the head of the unit where it lies, then the head of the competent agency. */
    @Schema(name = "ReminderLevel")
    public enum Level {
        OFFICER,
        UNIT_HEAD,
        LEADER
    }

    static Alert dueSoon(Clock clock, Instant due) {
        return new Alert(Kind.DUE_SOON, clock, null, due, due);
    }

    static Alert late(Clock clock, Instant due) {
        return new Alert(Kind.LATE, clock, null, due, due);
    }

    static Alert reminder(Clock clock, Level level, Instant due) {
        return new Alert(Kind.REMINDER, clock, level, due, due);
    }

    static Alert lapsed(Instant due) {
        return new Alert(Kind.LAPSED, Clock.SUPPLEMENT, null, due, due);
    }

    Alert at(Instant moment) {
        return new Alert(kind, clock, level, dueAt, moment);
    }

    /** Under which the dossier remembers that it was told: {@code STEP/REMINDER/LEADER}. */
    String key() {
        return prefix(clock) + kind + (level == null ? "" : "/" + level);
    }

    static String prefix(Clock clock) {
        return clock + "/";
    }
}
