package org.motcua.staff;

import java.util.List;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who decides what of an appointment is public: those who administer the agency or one above it. Pure. */
final class StaffAccess {
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);

    private StaffAccess() {}

    static Capacity requireKeeper(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, KEEPERS, tree.lineage(agency))
                .orElseThrow(() -> ProblemException.of(StaffProblem.NOT_YOURS));
    }
}
