package org.motcua.clock.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What one agency says about its own working time, in one version; complete, so that it supersedes the version before as a whole.
 *
 * @param appliedAt since when it is known and in force
 * @param sessions regimes in order of their first day; empty when the agency keeps the hours of the one above it
 * @param days in order; only those that differ from what is inherited
 */
public record CalendarLayer(
        String agency,
        int version,
        Instant appliedAt,
        ZoneId zone,
        List<Regime> sessions,
        List<CalendarDay> days,
        List<Outage> outages) {

    public CalendarContent content() {
        return new CalendarContent(sessions, days, outages);
    }

    public String label() {
        return agency + "/" + version;
    }
}
