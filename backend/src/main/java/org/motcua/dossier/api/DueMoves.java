package org.motcua.dossier.api;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.CalendarLayer;

/** What a calendar does to dossiers that are under way. */
public interface DueMoves {
    /** Dossiers whose due moments would move if the layer were in force now; a page, by agency and identifier. */
    Uni<DueMovePage> preview(CalendarLayer tried, @Nullable String cursor, int limit);

    /** How many there are. */
    Uni<DueMoveCount> count(CalendarLayer tried);

    /** Moves them, from now on and until none is left; takes part in the caller's transaction. */
    Uni<Void> follow(String agency, int version, String reason, Instant appliedAt);
}
