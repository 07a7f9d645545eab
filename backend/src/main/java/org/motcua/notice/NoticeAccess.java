package org.motcua.notice;

import java.util.List;
import java.util.Set;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who writes notices: those who administer the agency or one above it. Pure. */
final class NoticeAccess {
    private static final List<Role> EDITORS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);

    private NoticeAccess() {}

    static Capacity requireEditor(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, EDITORS, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(NoticeProblem.NOT_YOURS));
    }

    /** The agencies whose desk the caller sits at; fails when there is none. */
    static List<String> desks(Actor by, AgencyTree tree) {
        if (!by.hasAny(Set.copyOf(EDITORS))) {
            throw ProblemException.of(NoticeProblem.NOT_YOURS);
        }
        return tree.all().stream()
                .map(Agency::code)
                .filter(code -> by.holdsAny(EDITORS, tree.lineage(code)))
                .toList();
    }
}
