package org.motcua.catalogue.api;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Where other features get a procedure from. */
public interface Procedures {
    /** The version in force today; fails with 404 {@code catalogue.procedure-not-found}. */
    Uni<ProcedureVersion> current(String code);

    /** A version under which a dossier was filed. */
    Uni<ProcedureVersion> version(UUID id);
}
