package org.motcua.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;

/**
 * A complaint with all that a decision about it needs. Everything decided from here is pure.
 *
 * @param actor null for whoever holds its reference
 */
record FeedbackCase(
        Feedback feedback,
        AgencyTree tree,
        CalendarBook calendars,
        LimitBook limits,
        @Nullable Actor actor,
        Instant now) {

    /** A clock begun at {@code start} and reckoned now, by the calendar of the agency. */
    FeedbackClock clock(FeedbackClock.Kind kind, String agency, Instant start, List<Pause> pauses) {
        WorkingCalendar calendar = calendars.of(tree.lineage(agency), now);
        StatutoryLimit law = law(kind, start, calendar);
        return new FeedbackClock(kind, start, calendar.dueAt(law.limit(), start, pauses), now, agency, null);
    }

    /** The calendar that a clock was reckoned by. */
    WorkingCalendar calendar(FeedbackClock clock) {
        return calendars.of(tree.lineage(clock.agency()), clock.knownAt());
    }

    StatutoryLimit law(FeedbackClock.Kind kind, Instant start, WorkingCalendar calendar) {
        return limits.of(kind.law(), LocalDate.ofInstant(start, calendar.zone()));
    }

    EventStamp stamp() {
        if (actor == null) {
            return new EventStamp(now, null, "complainant", "", "COMPLAINANT", feedback.holdingAgency);
        }
        String role = FeedbackAccess.roleOf(this);
        return new EventStamp(now, null, actor.subject(), actor.displayName(), role, feedback.holdingAgency);
    }
}
