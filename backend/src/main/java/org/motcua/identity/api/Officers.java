package org.motcua.identity.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds a role where, today. */
public interface Officers {
    /** @param lineage the agency's code and its ancestors', nearest first */
    Uni<List<Officer>> holding(Role role, List<String> lineage);

    /** What somebody holds. */
    Uni<List<Appointment>> appointments(String subject);

    /** Every appointment in force at exactly this agency, by name. */
    Uni<List<HeldPost>> at(String agency);

    /** The appointment, in force or not; null when there is none. */
    Uni<@Nullable HeldPost> post(UUID id);
}
