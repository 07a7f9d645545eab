package org.motcua.search;

import java.util.List;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who edits everyday words, and who may have the index made anew. Pure. */
final class SearchAccess {
    private static final List<Role> EDITORS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN, Role.FEEDBACK_OFFICER);

    private SearchAccess() {}

    static Capacity requireEditor(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, EDITORS, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(SearchProblem.NOT_YOURS));
    }

    static boolean mayEdit(Actor by, String agency, AgencyTree tree) {
        return by.holdsAny(EDITORS, tree.lineage(agency));
    }

    /** Editors of any agency read all synonyms: they count for the whole portal. */
    static void requireReader(Actor by) {
        if (!by.hasAny(java.util.Set.copyOf(EDITORS))) {
            throw ProblemException.of(SearchProblem.NOT_YOURS);
        }
    }

    static void requireSystem(Actor by) {
        if (!by.hasAny(java.util.Set.of(Role.SYSTEM_ADMIN))) {
            throw ProblemException.of(SearchProblem.NOT_YOURS);
        }
    }
}
