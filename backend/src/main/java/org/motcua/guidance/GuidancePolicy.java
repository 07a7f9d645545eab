package org.motcua.guidance;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;

/** Who records guidance and who reads it, and that it names nobody. Pure. */
final class GuidancePolicy {
    private static final List<Role> GIVERS = List.of(Role.INTAKE_OFFICER);
    private static final List<Role> READERS =
            List.of(Role.INTAKE_OFFICER, Role.AGENCY_ADMIN, Role.FEEDBACK_OFFICER, Role.INSPECTOR);
    /** Nine digits or more, however they are spaced: a phone, identity or account number. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){8,}");

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    private GuidancePolicy() {}

    static Capacity requireGiver(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, GIVERS, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(GuidanceProblem.NOT_YOURS));
    }

    static void requireReader(Actor by, String agency, AgencyTree tree) {
        if (!by.holdsAny(READERS, tree.lineage(agency)) || tree.find(agency).isEmpty()) {
            throw ProblemException.of(GuidanceProblem.NOT_YOURS);
        }
    }

    /** The agencies whose guidance the caller reads; fails when there is none. */
    static List<String> readable(Actor by, AgencyTree tree) {
        List<String> codes = tree.all().stream()
                .map(a -> a.code())
                .filter(code -> by.holdsAny(READERS, tree.lineage(code)))
                .toList();
        if (codes.isEmpty()) {
            throw ProblemException.of(GuidanceProblem.NOT_YOURS);
        }
        return codes;
    }

    /** Fails with 422 when somebody could be known by it. */
    static void requireNobody(GuidanceRequest in) {
        boolean personal = Stream.of(in.asker(), in.question(), in.advice())
                        .anyMatch(text -> EMAIL.matcher(text).find())
                || Stream.of(in.asker(), in.question())
                        .anyMatch(text -> NUMBER.matcher(text).find());
        if (personal) {
            throw ProblemException.of(GuidanceProblem.PERSONAL_DATA);
        }
    }
}
