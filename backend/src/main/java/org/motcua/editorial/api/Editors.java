package org.motcua.editorial.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Capacity;
import org.motcua.identity.api.Role;
import org.motcua.shared.ProblemException;
import org.motcua.shared.ProblemType;

/**
 * Who writes a kind of text for an agency: who holds one of the roles there, or above it with its subtree. Pure.
 *
 * @param notYours what everybody else is told
 */
public record Editors(List<Role> roles, ProblemType notYours) {

    public Capacity require(Actor by, String agency, AgencyTree tree) {
        return Capacity.of(by, roles, tree.lineage(agency))
                .filter(c -> tree.find(agency).isPresent())
                .orElseThrow(() -> ProblemException.of(notYours));
    }

    /** The agencies whose desk the caller sits at, or the one that is asked for; fails when it is none of theirs, or there is none. */
    public List<String> desks(Actor by, @Nullable String agency, AgencyTree tree) {
        if (agency != null) {
            require(by, agency, tree);
            return List.of(agency);
        }
        if (!by.hasAny(Set.copyOf(roles))) {
            throw ProblemException.of(notYours);
        }
        return tree.all().stream()
                .map(Agency::code)
                .filter(code -> by.holdsAny(roles, tree.lineage(code)))
                .toList();
    }
}
