package org.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which alerts a dossier's clocks still hold, and from when. Pure; the shares come from the configuration. */
@ApplicationScoped
class AlertPolicy {
    private final DeadlineConfig config;

    AlertPolicy(DeadlineConfig config) {
        this.config = config;
    }

    /** When the job must look at the dossier next; null when no clock runs. */
    @Nullable
    Instant next(Case c) {
        return pending(c).map(Alert::at).min(Comparator.naturalOrder()).orElse(null);
    }

    /** What has come due and was not told yet, earliest first. What is late is not told to be due soon. */
    List<Alert> due(Case c) {
        List<Alert> all = pending(c)
                .filter(a -> a.at().isBefore(c.now()))
                .sorted(Comparator.comparing(Alert::at))
                .toList();
        return all.stream()
                .filter(a -> a.kind() != Alert.Kind.DUE_SOON
                        || all.stream().noneMatch(b -> b.kind() == Alert.Kind.LATE && b.clock() == a.clock()))
                .toList();
    }

    private Stream<Alert> pending(Case c) {
        return plan(c).stream().filter(a -> !c.dossier().wasTold(a));
    }

    private List<Alert> plan(Case c) {
        Dossier d = c.dossier();
        return switch (d.state) {
            case SUBMITTED -> intake(c);
            case ACCEPTED, IN_PROGRESS -> processing(c);
            case SUPPLEMENT_REQUIRED -> List.of(Alert.lapsed(d.supplement.dueAt()));
            default -> List.of();
        };
    }

    private List<Alert> intake(Case c) {
        Dossier d = c.dossier();
        Instant start = d.intakeStartedAt;
        Run run = new Run(Alert.Clock.INTAKE, start, d.queueDueAt, minutes(c, start, d.queueDueAt) - paused(c, start));
        List<Alert> alerts = new ArrayList<>(states(c, run));
        alerts.addAll(reminders(c, run));
        return alerts;
    }

    private List<Alert> processing(Case c) {
        Dossier d = c.dossier();
        long limit = minutes(c, d.acceptedAt, d.originalDueAt);
        long budget = c.step(d.step).budgetMinutes();
        List<Alert> alerts =
                new ArrayList<>(states(c, new Run(Alert.Clock.SETTLEMENT, d.clockStartedAt, d.dueAt, limit)));
        alerts.addAll(reminders(c, new Run(Alert.Clock.STEP, d.stepStartedAt, d.stepDueAt, budget)));
        return alerts;
    }

    private List<Alert> states(Case c, Run run) {
        return List.of(
                Alert.dueSoon(run.clock(), run.due()).at(at(c, run, config.dueSoon())),
                Alert.late(run.clock(), run.due()));
    }

    private List<Alert> reminders(Case c, Run run) {
        DeadlineConfig.Reminders shares = config.reminders();
        return List.of(
                reminder(c, run, Alert.Level.OFFICER, shares.officer()),
                reminder(c, run, Alert.Level.UNIT_HEAD, shares.unitHead()),
                reminder(c, run, Alert.Level.LEADER, shares.leader()));
    }

    private static Alert reminder(Case c, Run run, Alert.Level level, double share) {
        return Alert.reminder(run.clock(), level, run.due()).at(at(c, run, share));
    }

    /**
     * A clock on its way from start to due.
     *
     * @param minutes of working time that it gives; pauses, which lie between start and due, are none of them
     */
    private record Run(Alert.Clock clock, Instant start, Instant due, long minutes) {}

    private static long minutes(Case c, Instant from, Instant to) {
        return c.calendar().workingTime(from, to).toMinutes();
    }

    private static long paused(Case c, Instant since) {
        return c.dossier().pauses.between(since, null).stream()
                .mapToLong(p -> minutes(c, p.from(), p.to()))
                .sum();
    }

    /** When only the rest of the clock's working time is left before it is due; its start when that has been so already. */
    private static Instant at(Case c, Run run, double share) {
        if (share >= 1) {
            return run.due();
        }
        Duration rest = Duration.ofMinutes(Math.round(run.minutes() * (1 - share)));
        Duration left = c.calendar().workingTime(c.now(), run.due());
        return left.compareTo(rest) <= 0 ? run.start() : c.calendar().plusWorking(c.now(), left.minus(rest));
    }
}
