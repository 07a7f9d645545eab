package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import org.motcua.event.EventData;
import org.motcua.event.EventStamp;

/** Everything that can happen to a dossier. Deciding yields events; applying them, in order, yields the dossier. Pure. */
sealed interface DossierEvent extends EventData
        permits FilingEvent, IntakeEvent, PaymentEvent, ProcessingEvent, OutcomeEvent, DeadlineEvent, CalendarEvent {

    /** Changes the dossier as this event says; never refuses, for it has happened. */
    void applyTo(Dossier d, EventStamp stamp);

    /** The officer's or applicant's own words, if any. */
    default @Nullable String note() {
        return null;
    }

    /** True for words between officers, which the applicant's timeline leaves out. */
    @JsonIgnore
    default boolean isInternal() {
        return false;
    }

    /** True for what concerns officers alone, and does not stand in the applicant's timeline at all. */
    @JsonIgnore
    default boolean isForOfficers() {
        return false;
    }

    @Override
    @JsonIgnore
    default String type() {
        return DossierEvents.typeOf(getClass());
    }
}
