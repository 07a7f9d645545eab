package org.motcua.calendar;

import java.util.List;
import java.util.stream.Stream;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who may read and who may keep an agency's calendar: those appointed to it there or above. Pure. */
final class CalendarAccess {
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final List<Role> READERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN, Role.INSPECTOR);

    private CalendarAccess() {}

    static boolean mayRead(Actor by, List<String> lineage) {
        return by.holdsAny(READERS, lineage);
    }

    static boolean mayKeep(Actor by, List<String> lineage) {
        return by.holdsAny(KEEPERS, lineage);
    }

    /** @return the agency; agencies are public, so an unknown one is 404 and somebody else's 403 */
    static Agency requireReader(Actor by, String agency, AgencyTree tree) {
        return require(agency, tree, mayRead(by, tree.lineage(agency)));
    }

    static Agency requireKeeper(Actor by, String agency, AgencyTree tree) {
        return require(agency, tree, mayKeep(by, tree.lineage(agency)));
    }

    /** The lineage of every agency that the calendar of {@code agency} concerns, its own first. */
    static List<List<String>> below(String agency, AgencyTree tree) {
        return Stream.concat(Stream.of(agency), tree.subtree(agency).stream().filter(code -> !code.equals(agency)))
                .map(tree::lineage)
                .toList();
    }

    /** In what capacity a keeper acts. */
    static Role roleOf(Actor by, List<String> lineage) {
        return KEEPERS.stream().filter(r -> by.holds(r, lineage)).findFirst().orElseThrow();
    }

    private static Agency require(String agency, AgencyTree tree, boolean may) {
        if (!may) {
            throw ProblemException.of(CalendarProblem.NOT_YOURS);
        }
        return tree.find(agency).orElseThrow(() -> ProblemException.of(CalendarProblem.AGENCY_NOT_FOUND));
    }
}
