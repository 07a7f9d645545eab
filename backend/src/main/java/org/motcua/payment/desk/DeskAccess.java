package org.motcua.payment.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who may sit at which desk, and in what capacity what they do is told. Pure. */
public final class DeskAccess {
    /** Who reads an agency's money without touching it, besides those who keep it. */
    public static final List<Role> READERS = List.of(Role.ACCOUNTANT, Role.INSPECTOR);

    /** Who sees receipts and refunds of an agency. */
    public static final List<Role> DESKS = List.of(Role.CASHIER, Role.ACCOUNTANT, Role.INSPECTOR);

    private DeskAccess() {}

    /** Fails with 403 unless the actor holds one of the roles for the agency, which must exist. */
    public static void require(Actor by, List<Role> roles, String agency, AgencyTree tree) {
        if (tree.find(agency).isEmpty() || !by.holdsAny(roles, tree.lineage(agency))) {
            throw ProblemException.of(DeskProblem.NOT_YOURS);
        }
    }

    public static void require(Actor by, Role role, String agency, AgencyTree tree) {
        require(by, List.of(role), agency, tree);
    }

    /** Fails with 403 for who holds none of the roles anywhere. */
    public static void requireAnywhere(Actor by, List<Role> roles) {
        if (by.appointments().stream().noneMatch(a -> roles.contains(a.role()))) {
            throw ProblemException.of(DeskProblem.NOT_YOURS);
        }
    }

    /** Every agency where the actor holds one of the roles; the one asked for, if it is among them. */
    public static List<String> reach(Actor by, List<Role> roles, Optional<String> agency, AgencyTree tree) {
        requireAnywhere(by, roles);
        Predicate<String> wanted =
                agency.map(a -> (Predicate<String>) tree.subtree(a)::contains).orElse(any -> true);
        return tree.all().stream()
                .map(Agency::code)
                .filter(wanted.or(code -> agency.filter(code::equals).isPresent()))
                .filter(code -> by.holdsAny(roles, tree.lineage(code)))
                .toList();
    }

    /** What is done at a desk, told with the first of the roles that the actor holds there. */
    public static EventStamp stamp(Actor by, List<Role> roles, String agency, AgencyTree tree, java.time.Instant at) {
        List<String> lineage = tree.lineage(agency);
        String role = by.appointments().stream()
                .filter(a -> roles.contains(a.role()) && a.covers(lineage))
                .map(Appointment::role)
                .findFirst()
                .map(Role::name)
                .orElse("SYSTEM");
        return new EventStamp(at, null, by.subject(), by.displayName(), role, agency);
    }
}
