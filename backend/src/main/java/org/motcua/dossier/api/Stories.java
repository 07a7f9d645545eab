package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;

/** Writes dossiers that have already lived, by the same decisions that commands take; for demonstrations and migrations. */
public interface Stories {
    Uni<Void> tell(Story story);
}
