package org.motcua.faq;

import java.util.List;
import java.util.Set;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who writes questions and answers: those appointed to it at the agency or above. Pure. */
final class FaqAccess {
    private static final List<Role> EDITORS = List.of(Role.AGENCY_ADMIN, Role.FEEDBACK_OFFICER);

    private FaqAccess() {}

    static Capacity requireEditor(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, EDITORS, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(FaqProblem.NOT_YOURS));
    }

    /** The agencies whose desk the caller sits at; fails when there is none. */
    static List<String> desks(Actor by, AgencyTree tree) {
        if (!by.hasAny(Set.copyOf(EDITORS))) {
            throw ProblemException.of(FaqProblem.NOT_YOURS);
        }
        return tree.all().stream()
                .map(a -> a.code())
                .filter(code -> by.holdsAny(EDITORS, tree.lineage(code)))
                .toList();
    }
}
