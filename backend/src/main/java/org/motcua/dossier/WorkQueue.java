package org.motcua.dossier;

import static org.motcua.dossier.api.DossierState.ACCEPTED;
import static org.motcua.dossier.api.DossierState.DECIDED;
import static org.motcua.dossier.api.DossierState.IN_PROGRESS;
import static org.motcua.dossier.api.DossierState.PAYMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.RETURNED;
import static org.motcua.dossier.api.DossierState.SUBMITTED;
import static org.motcua.dossier.api.DossierState.SUPPLEMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;

/** The queues of officers: which dossiers each holds. In the API by lower-case name: {@code my-tasks}. */
public enum WorkQueue {
    /** What I have. */
    MY_TASKS(List.of(SUBMITTED, ACCEPTED, IN_PROGRESS, DECIDED, RETURNED), Officers.ALL),
    /** What lies with my agencies for my roles. */
    MY_UNIT(List.of(ACCEPTED, IN_PROGRESS, SUSPENDED), Officers.ALL),
    /** Filed and not yet accepted; a postal agent sees what the post has taken in. */
    INTAKE(List.of(SUBMITTED), Set.of(Role.INTAKE_OFFICER, Role.POSTAL_AGENT)),
    /** Due within the next eight working hours. */
    DUE_SOON(List.of(SUBMITTED, ACCEPTED, IN_PROGRESS), Officers.ALL),
    /** Past due. */
    LATE(List.of(SUBMITTED, ACCEPTED, IN_PROGRESS), Officers.ALL),
    /** Waiting for the applicant: a supplement or a payment. */
    WAITING(
            List.of(SUPPLEMENT_REQUIRED, PAYMENT_REQUIRED),
            Set.of(Role.INTAKE_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.CASHIER)),
    /** Decided, to be handed over; handed over, to be closed. */
    TO_RETURN(List.of(DECIDED, RETURNED), Set.of(Role.INTAKE_OFFICER)),
    /** Other agencies await our opinion. */
    OPINIONS(
            List.of(IN_PROGRESS, SUSPENDED, PAYMENT_REQUIRED, SUPPLEMENT_REQUIRED),
            Set.of(Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY));

    /** Who works on dossiers at a step. */
    private static final class Officers {
        static final Set<Role> ALL = Set.of(Role.INTAKE_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY);
    }

    private final List<DossierState> states;
    private final Set<Role> roles;

    WorkQueue(List<DossierState> states, Set<Role> roles) {
        this.states = states;
        this.roles = roles;
    }

    List<DossierState> states() {
        return states;
    }

    /** Whether appointments of this role fill the queue. */
    boolean isFor(Role role) {
        return roles.contains(role);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WorkQueue> find(String path) {
        return Arrays.stream(values()).filter(q -> q.path().equals(path)).findFirst();
    }
}
