package org.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.Limit;
import org.motcua.identity.api.Officer;
import org.motcua.identity.api.Role;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** What the acts of processing yield. Pure. */
final class ProcessingPolicy {
    private static final List<Role> ANSWERERS = List.of(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY);

    private ProcessingPolicy() {}

    static boolean isAsked(Case c) {
        return c.dossier().opinions.items().stream().anyMatch(o -> o.isOpen() && c.holdsAny(ANSWERERS, o.agency()));
    }

    /** As far as the signature, nobody's opinion being awaited. */
    static @Nullable DossierProblem refusesForwarding(Case c) {
        return c.dossier().step >= c.procedure().process().signature() ? DossierProblem.ACTION_NOT_ALLOWED : awaited(c);
    }

    static @Nullable DossierProblem refusesSendingBack(Case c) {
        return c.dossier().step > 0 ? null : DossierProblem.ACTION_NOT_ALLOWED;
    }

    static @Nullable DossierProblem refusesTakingOver(Case c) {
        return c.actor().subject().equals(c.dossier().assignee) ? DossierProblem.ACTION_NOT_ALLOWED : null;
    }

    /** Only at the step of signature, nobody's opinion being awaited, and late only with its apology. */
    static @Nullable DossierProblem refusesDeciding(Case c) {
        if (c.dossier().step != c.procedure().process().signature()) {
            return DossierProblem.ACTION_NOT_ALLOWED;
        }
        DossierProblem waiting = awaited(c);
        return waiting != null ? waiting : ExtensionPolicy.apologyFirst(c);
    }

    /** Another agency still has time to answer. */
    private static @Nullable DossierProblem awaited(Case c) {
        return c.dossier().opinions.items().stream()
                        .anyMatch(o -> o.isOpen() && c.now().isBefore(o.dueAt()))
                ? DossierProblem.OPINION_AWAITED
                : null;
    }

    static DossierEvent forwarded(Case c, @Nullable String note) {
        int next = c.dossier().step + 1;
        return new ProcessingEvent.Forwarded(next, c.step(next), c.stepDue(c.step(next)), note);
    }

    static DossierEvent sentBack(Case c, String stepCode, String reason) {
        List<ProcessStep> steps = c.procedure().process().steps();
        for (int i = 0; i < c.dossier().step; i++) {
            if (steps.get(i).code().equals(stepCode)) {
                return new ProcessingEvent.SentBack(i, steps.get(i), c.stepDue(steps.get(i)), reason);
            }
        }
        throw ProblemException.of(DossierProblem.STEP_UNKNOWN);
    }

    static DossierEvent takenOver(Case c, @Nullable String reason) {
        Dossier d = c.dossier();
        if (d.assignee != null && (reason == null || reason.isBlank())) {
            throw ProblemException.of(DossierProblem.REASON_NEEDED);
        }
        return new ProcessingEvent.TakenOver(
                d.assignee, c.actor().subject(), c.actor().name(), reason);
    }

    static DossierEvent assigned(String assignee, @Nullable String note, List<Officer> fit) {
        Officer officer = fit.stream()
                .filter(o -> o.subject().equals(assignee))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(DossierProblem.ASSIGNEE_UNFIT));
        return new ProcessingEvent.Assigned(officer.subject(), officer.name(), note);
    }

    static DossierEvent opinionAsked(Case c, ProcessingRequests.OpinionQuestion in) {
        boolean unfit = c.tree().find(in.agency()).isEmpty() || in.agency().equals(c.dossier().holdingAgency);
        if (unfit) {
            throw ProblemException.of(DossierProblem.OPINION_AGENCY);
        }
        return new ProcessingEvent.OpinionAsked(new Opinion(
                Ids.next(),
                in.agency(),
                in.question(),
                c.actor().name(),
                c.now(),
                c.calendar().dueAt(Limit.workingDays(in.workingDays()), c.now()),
                null,
                null,
                null,
                in.workingDays()));
    }

    static DossierEvent opinionAnswered(Case c, UUID id, String answer) {
        Opinion asked = c.dossier().opinions.items().stream()
                .filter(o -> o.id().equals(id) && c.holdsAny(ANSWERERS, o.agency()))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(DossierProblem.OPINION_NOT_FOUND));
        if (!asked.isOpen()) {
            throw ProblemException.of(DossierProblem.ACTION_NOT_ALLOWED);
        }
        return new ProcessingEvent.OpinionAnswered(
                asked.answered(answer, c.actor().name(), c.now()));
    }

    static DossierEvent decided(Case c, ProcessingRequests.Decision in) {
        boolean denied = in.outcome() == ProcessingRequests.DecisionOutcome.DENIED;
        if (denied && (in.legalBasis() == null || in.legalBasis().isBlank())) {
            throw ProblemException.of(DossierProblem.REASON_NEEDED);
        }
        int next = c.dossier().step + 1;
        Outcome outcome = new Outcome(
                denied ? Outcome.Kind.DENIED : Outcome.Kind.GRANTED,
                in.resultNumber(),
                in.summary(),
                in.legalBasis(),
                null,
                null,
                null);
        return new OutcomeEvent.Decided(outcome, next, c.step(next));
    }
}
