package org.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.motcua.event.EventData;

/** A calendar version came into force: the one event, with author, reason and legal basis, that lets due moments move. */
record CalendarApplied(String agency, int version, String reason, String legalBasis) implements EventData {

    @Override
    @JsonIgnore
    public String type() {
        return "CALENDAR_APPLIED";
    }

    /** The calendar's own identity in the log. */
    @JsonIgnore
    UUID subject() {
        return UUID.nameUUIDFromBytes(("calendar/" + agency).getBytes(StandardCharsets.UTF_8));
    }
}
