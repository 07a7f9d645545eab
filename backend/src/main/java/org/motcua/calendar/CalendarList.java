package org.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** Calendars of the agencies that the caller is appointed to, from the top down. */
public record CalendarList(List<CalendarSummary> items) {

    /**
     * An agency's calendar.
     *
     * @param version its own version in force; absent when it keeps the calendar of the agency above it
     * @param label all versions that make it up
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CalendarSummary")
    public record CalendarSummary(
            String agency,
            LocalizedText agencyName,
            @Nullable String parent,
            @Nullable Integer version,
            @Nullable Instant appliedAt,
            String label,
            boolean drafted,
            boolean mayKeep) {}
}
