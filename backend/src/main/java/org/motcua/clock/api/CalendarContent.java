package org.motcua.clock.api;

import java.util.List;

/** What a calendar version says, as it is drafted and stored; see {@link CalendarLayer} for the meaning of its parts. */
public record CalendarContent(List<Regime> sessions, List<CalendarDay> days, List<Outage> outages) {

    public boolean isEmpty() {
        return sessions.isEmpty() && days.isEmpty() && outages.isEmpty();
    }
}
