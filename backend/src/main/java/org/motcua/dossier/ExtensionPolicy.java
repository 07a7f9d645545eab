package org.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/**
 * The apology and the one new appointment (NĐ 61/2018 Điều 19.9): asked by who works on the dossier, at least one working day
 * before it is due; approved by the head of the competent agency; once. Asked later it is still recorded, as late. Pure.
 */
final class ExtensionPolicy {
    private static final List<Role> WORKERS = List.of(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY);
    /** A new appointment further off than this is a slip of the pen. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private static final int MOST_DAYS = 120;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ExtensionPolicy() {}

    /** The agency that processes it asks: who holds the step, its head, or its officer once the step is no longer an officer's. */
    static boolean mayAsk(Case c) {
        Dossier d = c.dossier();
        boolean atHand = d.stepRole != null
                && WORKERS.contains(d.stepRole)
                && c.holds(d.stepRole, d.holdingAgency)
                && (d.assignee == null || d.assignee.equals(c.actor().subject()));
        return atHand
                || c.holds(Role.UNIT_HEAD, d.competentAgency)
                || d.stepRole != Role.CASE_OFFICER && c.holds(Role.CASE_OFFICER, d.competentAgency);
    }

    static boolean mayAnswer(Case c) {
        return c.holds(Role.SIGNATORY, c.dossier().competentAgency);
    }

    static @Nullable DossierProblem refusesAsking(Case c) {
        Extension e = c.dossier().extension;
        if (e == null || e.status() == Extension.Status.DECLINED) {
            return null;
        }
        return e.isApproved() ? DossierProblem.EXTENSION_ONCE : DossierProblem.ACTION_NOT_ALLOWED;
    }

    static @Nullable DossierProblem refusesAnswering(Case c) {
        Extension e = c.dossier().extension;
        return e != null && e.isOpen() ? null : DossierProblem.ACTION_NOT_ALLOWED;
    }

    /** Late, and no apology has gone out yet: then nothing is decided (Điều 19.9). */
    static @Nullable DossierProblem apologyFirst(Case c) {
        Dossier d = c.dossier();
        boolean late = d.dueAt != null && c.now().isAfter(d.dueAt);
        return late && (d.extension == null || !d.extension.isApproved()) ? DossierProblem.APOLOGY_FIRST : null;
    }

    static DossierEvent requested(Case c, ExtensionRequests.Ask in) {
        Dossier d = c.dossier();
        Instant due = appointment(c, in.dueAt());
        return new DeadlineEvent.ExtensionRequested(new Extension(
                Extension.Status.REQUESTED,
                in.reason(),
                d.dueAt,
                due,
                isLate(c),
                c.now(),
                c.actor().name(),
                null,
                null,
                null));
    }

    static DossierEvent approved(Case c, ExtensionRequests.Approval in) {
        Extension e = c.dossier().extension;
        Instant due = appointment(c, in.dueAt() == null ? e.dueAt() : in.dueAt());
        boolean reworded = in.reason() != null && !in.reason().isBlank();
        return new DeadlineEvent.ExtensionApproved(e.approved(
                reworded ? in.reason() : e.reason(), due, c.now(), c.actor().name()));
    }

    static DossierEvent declined(Case c, String reason) {
        return new DeadlineEvent.ExtensionDeclined(
                c.dossier().extension.declined(reason, c.now(), c.actor().name()));
    }

    /** Drawn up from where the dossier stands: its reason, and a due moment that leaves each step still to be done its budget. */
    static ExtensionProposal proposal(Case c) {
        Dossier d = c.dossier();
        Instant from = c.calendar().normalise(d.dueAt.isAfter(c.now()) ? d.dueAt : c.now());
        Duration needed = Duration.ofMinutes(remainingBudget(c));
        int days = 1;
        while (days < MOST_DAYS
                && c.calendar()
                                .workingTime(from, c.calendar().dueAt(Limit.workingDays(days), from))
                                .compareTo(needed)
                        < 0) {
            days++;
        }
        return new ExtensionProposal(reason(c), c.calendar().dueAt(Limit.workingDays(days), from), d.dueAt, isLate(c));
    }

    private static long remainingBudget(Case c) {
        long minutes = 0;
        for (int i = c.dossier().step; i <= c.procedure().process().signature(); i++) {
            minutes += c.step(i).budgetMinutes();
        }
        return minutes;
    }

    private static String reason(Case c) {
        ProcessStep step = c.step(c.dossier().step);
        StringBuilder words =
                new StringBuilder("Hồ sơ đang ở bước “%s” tại %s, chưa giải quyết xong trong thời hạn đã hẹn."
                        .formatted(
                                step.name().vi(),
                                c.tree().name(c.dossier().holdingAgency).vi()));
        c.dossier().opinions.items().stream()
                .filter(Opinion::isOpen)
                .forEach(o -> words.append(" Đang chờ ý kiến của %s, đã hỏi ngày %s."
                        .formatted(c.tree().name(o.agency()).vi(), day(c, o.askedAt()))));
        return words.toString();
    }

    private static String day(Case c, Instant at) {
        return DAY.format(at.atZone(c.calendar().zone()));
    }

    /** True when the notice that the law asks for, one working day, would end after the due moment. */
    private static boolean isLate(Case c) {
        Limit notice = DossierClocks.limit(c, StatutoryLimit.Code.EXTENSION_NOTICE, c.now())
                .limit();
        return c.calendar().dueAt(notice, c.now()).isAfter(c.dossier().dueAt);
    }

    /** In a session or at its very end. */
    private static boolean isWithinWork(Case c, Instant at) {
        Duration moment = Duration.ofSeconds(1);
        return c.calendar().isWorking(at)
                || c.calendar().plusWorking(at.minus(moment), moment).equals(at);
    }

    /** To the minute, as people make appointments; refused when it cannot be one. */
    private static Instant appointment(Case c, Instant wanted) {
        Instant due = wanted.truncatedTo(ChronoUnit.MINUTES);
        Instant now = c.now();
        boolean good = due.isAfter(now)
                && due.isAfter(c.dossier().dueAt)
                && !due.isAfter(now.plus(FURTHEST))
                && isWithinWork(c, due);
        if (!good) {
            throw ProblemException.of(DossierProblem.EXTENSION_DUE);
        }
        return due;
    }
}
