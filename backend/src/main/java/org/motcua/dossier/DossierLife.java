package org.motcua.dossier;

import static org.motcua.dossier.DossierAction.ACCEPT;
import static org.motcua.dossier.DossierAction.ANSWER_OPINION;
import static org.motcua.dossier.DossierAction.ANSWER_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.APPROVE_EXTENSION;
import static org.motcua.dossier.DossierAction.ASK_OPINION;
import static org.motcua.dossier.DossierAction.ASSIGN;
import static org.motcua.dossier.DossierAction.ATTACH;
import static org.motcua.dossier.DossierAction.CANCEL_PAYMENT;
import static org.motcua.dossier.DossierAction.CLOSE;
import static org.motcua.dossier.DossierAction.DECIDE;
import static org.motcua.dossier.DossierAction.DECLINE_EXTENSION;
import static org.motcua.dossier.DossierAction.DISCARD;
import static org.motcua.dossier.DossierAction.EDIT;
import static org.motcua.dossier.DossierAction.FORWARD;
import static org.motcua.dossier.DossierAction.HAND_OVER;
import static org.motcua.dossier.DossierAction.REFUSE;
import static org.motcua.dossier.DossierAction.REQUEST_EXTENSION;
import static org.motcua.dossier.DossierAction.REQUEST_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.REQUIRE_PAYMENT;
import static org.motcua.dossier.DossierAction.RESUME;
import static org.motcua.dossier.DossierAction.RETURN;
import static org.motcua.dossier.DossierAction.REVISE_PAYMENT;
import static org.motcua.dossier.DossierAction.SEND_BACK;
import static org.motcua.dossier.DossierAction.SUBMIT;
import static org.motcua.dossier.DossierAction.SUSPEND;
import static org.motcua.dossier.DossierAction.TAKE_OVER;
import static org.motcua.dossier.DossierAction.WITHDRAW;
import static org.motcua.dossier.api.DossierState.ACCEPTED;
import static org.motcua.dossier.api.DossierState.DECIDED;
import static org.motcua.dossier.api.DossierState.DRAFT;
import static org.motcua.dossier.api.DossierState.IN_PROGRESS;
import static org.motcua.dossier.api.DossierState.PAYMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.RETURNED;
import static org.motcua.dossier.api.DossierState.SUBMITTED;
import static org.motcua.dossier.api.DossierState.SUPPLEMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/**
 * The state machine: which action is open in which state, to whom, and when it must wait. The same table refuses a command and
 * draws the buttons. Pure.
 */
final class DossierLife {
    private static final List<Role> READERS = List.of(
            Role.INTAKE_OFFICER, Role.CASHIER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR);

    /** What an owner does in one state or another. */
    private static final Set<DossierAction> OWNERS =
            EnumSet.of(EDIT, ATTACH, DISCARD, SUBMIT, WITHDRAW, ANSWER_SUPPLEMENT);

    /** One line of the table. */
    private record Rule(DossierAction action, Set<DossierState> from, Predicate<Case> who, Guard guard) {}

    /** What more must hold; answers why not, or null. */
    private interface Guard {
        @Nullable
        DossierProblem refuses(Case c);

        Guard NONE = c -> null;
    }

    private static final List<Rule> TABLE = List.of(
            rule(EDIT, EnumSet.of(DRAFT), Case::isOwner),
            rule(DISCARD, EnumSet.of(DRAFT), Case::isOwner),
            rule(SUBMIT, EnumSet.of(DRAFT), Case::isOwner),
            rule(ATTACH, EnumSet.of(DRAFT, SUBMITTED, SUPPLEMENT_REQUIRED, IN_PROGRESS), FilingPolicy::mayAttach),
            rule(
                    WITHDRAW,
                    EnumSet.of(SUBMITTED, SUPPLEMENT_REQUIRED, ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS, SUSPENDED),
                    Case::isApplicantSide),
            rule(
                    HAND_OVER,
                    EnumSet.of(SUBMITTED),
                    c -> c.isPostal() && c.atReceiving(Role.POSTAL_AGENT, Role.INTAKE_OFFICER),
                    AcceptancePolicy::refusesHandOver),
            rule(
                    ACCEPT,
                    EnumSet.of(SUBMITTED),
                    c -> c.atReceiving(Role.INTAKE_OFFICER),
                    AcceptancePolicy::refusesAccepting),
            rule(
                    REFUSE,
                    EnumSet.of(SUBMITTED, SUPPLEMENT_REQUIRED, PAYMENT_REQUIRED),
                    c -> c.atReceiving(Role.INTAKE_OFFICER),
                    SupplementPolicy::refusesRefusing),
            rule(
                    REQUEST_SUPPLEMENT,
                    EnumSet.of(SUBMITTED, IN_PROGRESS),
                    SupplementPolicy::mayAsk,
                    SupplementPolicy::refusesAsking),
            rule(ANSWER_SUPPLEMENT, EnumSet.of(SUPPLEMENT_REQUIRED), Case::isApplicantSide),
            rule(
                    REQUIRE_PAYMENT,
                    EnumSet.of(ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS),
                    Case::holdsStep,
                    PaymentPolicy::refusesRequiring),
            rule(
                    REVISE_PAYMENT,
                    EnumSet.of(ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS, DECIDED),
                    PaymentPolicy::mayChange,
                    PaymentPolicy::refusesChanging),
            rule(
                    CANCEL_PAYMENT,
                    EnumSet.of(ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS, DECIDED),
                    PaymentPolicy::mayChange,
                    PaymentPolicy::refusesChanging),
            rule(FORWARD, EnumSet.of(ACCEPTED, IN_PROGRESS), Case::holdsStep, ProcessingPolicy::refusesForwarding),
            rule(SEND_BACK, EnumSet.of(IN_PROGRESS), Case::holdsStep, ProcessingPolicy::refusesSendingBack),
            rule(
                    TAKE_OVER,
                    EnumSet.of(SUBMITTED, ACCEPTED, IN_PROGRESS, DECIDED),
                    Case::hasStepRole,
                    ProcessingPolicy::refusesTakingOver),
            rule(
                    ASSIGN,
                    EnumSet.of(SUBMITTED, ACCEPTED, IN_PROGRESS),
                    c -> c.holds(Role.UNIT_HEAD, c.dossier().holdingAgency)),
            rule(ASK_OPINION, EnumSet.of(IN_PROGRESS), Case::holdsStep),
            rule(
                    ANSWER_OPINION,
                    EnumSet.of(IN_PROGRESS, SUSPENDED, PAYMENT_REQUIRED, SUPPLEMENT_REQUIRED),
                    ProcessingPolicy::isAsked),
            rule(SUSPEND, EnumSet.of(IN_PROGRESS), c -> c.isSuperior(c.dossier().holdingAgency)),
            rule(RESUME, EnumSet.of(SUSPENDED), c -> c.isSuperior(c.dossier().holdingAgency)),
            rule(REQUEST_EXTENSION, EnumSet.of(IN_PROGRESS), ExtensionPolicy::mayAsk, ExtensionPolicy::refusesAsking),
            rule(
                    APPROVE_EXTENSION,
                    EnumSet.of(IN_PROGRESS),
                    ExtensionPolicy::mayAnswer,
                    ExtensionPolicy::refusesAnswering),
            rule(
                    DECLINE_EXTENSION,
                    EnumSet.of(IN_PROGRESS),
                    ExtensionPolicy::mayAnswer,
                    ExtensionPolicy::refusesAnswering),
            rule(DECIDE, EnumSet.of(IN_PROGRESS), Case::holdsStep, ProcessingPolicy::refusesDeciding),
            rule(
                    RETURN,
                    EnumSet.of(DECIDED),
                    c -> c.atReceiving(Role.INTAKE_OFFICER) || byPost(c),
                    PaymentPolicy::refusesWhileOwed),
            rule(CLOSE, EnumSet.of(RETURNED), c -> c.atReceiving(Role.INTAKE_OFFICER)));

    private DossierLife() {}

    /** Whether the actor may know that this dossier exists. Technical administrators may not. */
    static boolean visible(Case c) {
        if (c.isOwner()) {
            return true;
        }
        if (c.dossier().state == DRAFT) {
            return false;
        }
        return c.agencies().anyMatch(agency -> c.holdsAny(READERS, agency))
                || c.isPostal() && c.atReceiving(Role.POSTAL_AGENT)
                || byPost(c);
    }

    /** What the actor may do now, in the table's order. */
    static List<DossierAction> allowed(Case c) {
        return TABLE.stream()
                .filter(r -> r.from().contains(c.dossier().state)
                        && r.who().test(c)
                        && r.guard().refuses(c) == null)
                .map(Rule::action)
                .toList();
    }

    /** Refuses with 404 who may not see, 403 who may never do it, 409 when it cannot be done now. */
    static void require(DossierAction action, Case c) {
        if (!visible(c)) {
            throw ProblemException.of(DossierProblem.NOT_FOUND);
        }
        Rule rule = TABLE.stream().filter(r -> r.action() == action).findFirst().orElseThrow();
        boolean right = rule.from().contains(c.dossier().state);
        if (!rule.who().test(c)) {
            boolean stateRefuses = c.isOwner() ? OWNERS.contains(action) : !right && couldEver(action, c);
            throw stateRefuses
                    ? notNow(DossierProblem.ACTION_NOT_ALLOWED, action, c)
                    : ProblemException.of(DossierProblem.NOT_YOURS);
        }
        if (!right) {
            throw notNow(DossierProblem.ACTION_NOT_ALLOWED, action, c);
        }
        DossierProblem why = rule.guard().refuses(c);
        if (why != null) {
            throw notNow(why, action, c);
        }
    }

    /** In another state this actor's side of the counter could have done it: then the state is what refuses, not the person. */
    private static boolean couldEver(DossierAction action, Case c) {
        boolean officers =
                !Set.of(EDIT, DISCARD, SUBMIT, ANSWER_SUPPLEMENT, WITHDRAW).contains(action);
        return officers
                && c.procedure().process().steps().stream()
                        .anyMatch(s -> c.holds(
                                s.role(), s.agencyFor(c.dossier().receivingAgency, c.dossier().competentAgency)));
    }

    private static ProblemException notNow(DossierProblem why, DossierAction action, Case c) {
        return ProblemException.of(
                        why,
                        Map.of(
                                "action",
                                action.name(),
                                "state",
                                c.dossier().state.name()))
                .allowedActions(allowed(c).stream().map(Enum::name).toList());
    }

    private static Rule rule(DossierAction action, Set<DossierState> from, Predicate<Case> who) {
        return new Rule(action, from, who, Guard.NONE);
    }

    private static Rule rule(DossierAction action, Set<DossierState> from, Predicate<Case> who, Guard guard) {
        return new Rule(action, from, who, guard);
    }

    private static boolean byPost(Case c) {
        return c.dossier().delivery.method() == Delivery.Method.POSTAL
                && c.dossier().state == DECIDED
                && c.atReceiving(Role.POSTAL_AGENT);
    }
}
