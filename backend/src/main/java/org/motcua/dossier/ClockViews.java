package org.motcua.dossier;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.motcua.clock.api.Explanation;
import org.motcua.dossier.api.DossierState;

/** Clocks as readers get them. Pure. */
final class ClockViews {
    private static final Set<DossierState> AT_WORK = EnumSet.of(DossierState.ACCEPTED, DossierState.IN_PROGRESS);

    private ClockViews() {}

    /** Those that matter now: what runs for the applicant and the officer, and how the settlement ended. */
    static List<ClockView> of(Case c) {
        return DossierClocks.of(c).stream()
                .filter(clock -> isShown(clock, c.dossier().state))
                .map(clock -> view(clock, c.now()))
                .toList();
    }

    private static boolean isShown(RunningClock clock, DossierState state) {
        return switch (clock.kind()) {
            case SETTLEMENT -> true;
            case INTAKE -> state == DossierState.SUBMITTED || clock.pausedAt() != null;
            case STEP -> clock.isRunning() && AT_WORK.contains(state);
            case SUPPLEMENT -> state == DossierState.SUPPLEMENT_REQUIRED;
            case OPINION, HAND_OVER, SEND_BACK -> false;
        };
    }

    private static ClockView view(RunningClock clock, Instant now) {
        return new ClockView(
                clock.kind(),
                clock.limit().rule(),
                clock.limit().amount(),
                clock.start(),
                clock.due(),
                original(clock),
                clock.pausedAt(),
                remaining(clock, now),
                clock.until(now).isAfter(clock.due()),
                clock.text(),
                clock.legalBasis());
    }

    /** Every clock with its working. */
    static ClockExplanations explained(Case c) {
        return new ClockExplanations(DossierClocks.of(c).stream()
                .map(clock -> explained(clock, c.now()))
                .toList());
    }

    private static ClockExplanations.ClockExplanation explained(RunningClock clock, Instant now) {
        Explanation why = clock.explained();
        return new ClockExplanations.ClockExplanation(
                clock.kind(),
                clock.limit().rule(),
                clock.limit().amount(),
                clock.text(),
                clock.legalBasis(),
                clock.start(),
                why.countedFrom(),
                clock.due(),
                original(clock),
                clock.pausedAt(),
                clock.finishedAt(),
                remaining(clock, now),
                clock.until(now).isAfter(clock.due()),
                why.calendar(),
                org.motcua.clock.api.ClockWords.sentence(why, clock.calendar().zone()),
                why.countedMinutes(),
                org.motcua.clock.api.ExplainedInterval.of(why));
    }

    private static @org.jspecify.annotations.Nullable Instant original(RunningClock clock) {
        return clock.due().equals(clock.original()) ? null : clock.original();
    }

    private static long remaining(RunningClock clock, Instant now) {
        return clock.calendar().workingTime(clock.until(now), clock.due()).toMinutes();
    }
}
