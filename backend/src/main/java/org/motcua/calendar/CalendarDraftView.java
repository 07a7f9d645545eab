package org.motcua.calendar;

import java.time.Instant;

/**
 * A draft.
 *
 * @param revision goes up with every change; the ETag
 * @param follows the version that it will follow, 0 when it will be the agency's first
 */
public record CalendarDraftView(String agency, int revision, int follows, Instant editedAt, CalendarText content) {
    static CalendarDraftView of(CalendarDraft d) {
        return new CalendarDraftView(d.agency, d.revision, d.follows, d.editedAt, CalendarText.of(d.content));
    }
}
