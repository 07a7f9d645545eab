package org.motcua.dossier;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.dossier.api.Channel;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;

/**
 * A dossier with all that a decision about it needs: its procedure, the agencies, the calendar of the agency that works on it,
 * who asks, and when. Everything decided from here is pure.
 */
record Case(
        Dossier dossier,
        Procedure procedure,
        AgencyTree tree,
        WorkingCalendar calendar,
        Actor actor,
        Instant now,
        Law law) {
    private static final List<Role> SUPERIORS = List.of(Role.UNIT_HEAD, Role.SIGNATORY);

    /** Nobody holds an office over a dossier of their own (Luật Phòng, chống tham nhũng 2018 Điều 23). */
    boolean holds(Role role, String agency) {
        return !isOwner() && actor.holds(role, tree.lineage(agency));
    }

    boolean holdsAny(List<Role> roles, String agency) {
        return !isOwner() && actor.holdsAny(roles, tree.lineage(agency));
    }

    boolean isOwner() {
        return dossier.isOwnedBy(actor.subject());
    }

    boolean atReceiving(Role... roles) {
        return holdsAny(Arrays.asList(roles), dossier.receivingAgency);
    }

    boolean isSuperior(String agency) {
        return holdsAny(SUPERIORS, agency);
    }

    boolean isPostal() {
        return dossier.channel == Channel.POSTAL;
    }

    /** The owner; for a walk-in without an account, the one-stop office speaks for it. */
    boolean isApplicantSide() {
        return isOwner() || dossier.owner == null && atReceiving(Role.INTAKE_OFFICER);
    }

    boolean hasStepRole() {
        return dossier.stepRole != null && holds(dossier.stepRole, dossier.holdingAgency);
    }

    /** Has the step's role, and nobody else has taken it. */
    boolean holdsStep() {
        return hasStepRole() && (dossier.assignee == null || dossier.assignee.equals(actor.subject()));
    }

    ProcessStep step(int index) {
        return procedure.process().step(index);
    }

    @Nullable
    ProcessStep currentStep() {
        return dossier.step == null ? null : step(dossier.step);
    }

    /** Agencies whose officers may see this dossier: who received it, who decides, every step's, every one asked. */
    Stream<String> agencies() {
        return Stream.of(
                        Stream.of(dossier.receivingAgency, dossier.competentAgency, dossier.holdingAgency),
                        procedure.process().steps().stream()
                                .map(s -> s.agencyFor(dossier.receivingAgency, dossier.competentAgency)),
                        dossier.opinions.items().stream().map(Opinion::agency))
                .flatMap(s -> s)
                .distinct();
    }

    Instant intakeDue() {
        return calendar.dueAt(
                DossierClocks.limit(this, StatutoryLimit.Code.INTAKE, now).limit(), now);
    }

    Instant settlementDue() {
        return calendar.dueAt(
                new Limit(procedure.limit().rule(), procedure.limit().amount()), now);
    }

    /** When the step's budget is used up, begun now. */
    Instant stepDue(ProcessStep at) {
        return calendar.dueAt(Limit.workingMinutes(at.budgetMinutes()), now);
    }

    /** The settlement's due moment if the standstill ended now. */
    Instant settlementAfterPause() {
        return DossierClocks.settlement(this).resumed(now).evaluated();
    }

    /** The intake's due moment if the standstill ended now. */
    Instant intakeAfterPause() {
        return DossierClocks.intake(this).resumed(now).evaluated();
    }

    /** The current step's due moment if the standstill ended now. */
    Instant stepAfterPause() {
        List<RunningClock> steps = DossierClocks.steps(this);
        return steps.get(steps.size() - 1).resumed(now).evaluated();
    }

    EventStamp stamp(@Nullable Instant statedAt) {
        return new EventStamp(now, statedAt, actor.subject(), actor.displayName(), actingAs(), dossier.holdingAgency);
    }

    /** In what capacity the actor acts: the role the step calls for, else any role covering the dossier, else as applicant. */
    private String actingAs() {
        if (isOwner()) {
            return "APPLICANT";
        }
        if (dossier.stepRole != null && holds(dossier.stepRole, dossier.holdingAgency)) {
            return dossier.stepRole.name();
        }
        return agencies()
                .flatMap(agency -> actor.appointments().stream().filter(a -> a.covers(tree.lineage(agency))))
                .map(a -> a.role().name())
                .findFirst()
                .orElse("APPLICANT");
    }
}
