package org.motcua.clock.api;

import io.smallrye.mutiny.Uni;

/** A feature whose due moments follow the calendar of their agency, as dossiers' do. */
public interface CalendarFollower {
    /** What would move if the layer were in force now, and moves nothing. Runs in the caller's session. */
    Uni<CalendarEffect> preview(CalendarLayer tried);
}
