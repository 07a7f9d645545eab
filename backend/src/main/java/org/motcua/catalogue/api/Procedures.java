package org.motcua.catalogue.api;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where other features get a procedure from. */
public interface Procedures {
    /** The version in force today; fails with 404 {@code catalogue.procedure-not-found}. */
    Uni<ProcedureVersion> current(String code);

    /** Every procedure in force today, in that version. */
    Uni<List<ProcedureVersion>> inForce();

    /** A version under which a dossier was filed. */
    Uni<ProcedureVersion> version(UUID id);

    /** Several versions at once, for lists; from memory but for the first time. */
    Uni<Map<UUID, Procedure>> versions(Collection<UUID> ids);
}
