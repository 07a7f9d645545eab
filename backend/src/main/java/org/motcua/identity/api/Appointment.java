package org.motcua.identity.api;

import java.util.List;

/**
 * A role held at an agency now.
 *
 * @param subtree whether the agencies below it count too
 */
public record Appointment(Role role, String agency, boolean subtree) {

    /** @param lineage the code of the agency in question and its ancestors', nearest first */
    public boolean covers(List<String> lineage) {
        return subtree
                ? lineage.contains(agency)
                : !lineage.isEmpty() && lineage.get(0).equals(agency);
    }
}
