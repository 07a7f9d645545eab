package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Writes dossiers that have already lived, by the same decisions that commands take; for demonstrations and migrations. */
public interface Stories {
    /** @return the dossier */
    Uni<UUID> tell(Story story);
}
