package org.motcua.identity.api;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who holds a role where, today. */
public interface Officers {
    /** @param lineage the agency's code and its ancestors', nearest first */
    Uni<List<Officer>> holding(Role role, List<String> lineage);
}
