package org.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * A year as it is worked: every day, whoever says so.
 *
 * @param label the versions that it is made of
 * @param hours the weekly hours that touch the year
 * @param hoursFrom the agency whose hours they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarYear(
        String agency,
        LocalizedText agencyName,
        int year,
        String label,
        boolean draft,
        List<CalendarText.WeeklyHours> hours,
        String hoursFrom,
        int workingDays,
        int workingMinutes,
        List<YearDay> days,
        List<YearOutage> outages) {

    /** What a day is. */
    @Schema(name = "YearDayKind")
    public enum Kind {
        WORKING,
        /** No work by its weekday. */
        WEEKEND,
        OFF,
        /** Worked although its weekday is free. */
        WORK,
        CLOSURE
    }

    /** @param from the agency that names the day, absent for an ordinary one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "YearDay")
    public record YearDay(
            LocalDate day,
            Kind kind,
            int minutes,
            CalendarText.@Nullable Name name,
            @Nullable String source,
            @Nullable String from) {}

    /** @param agency whose outage it is */
    @Schema(name = "YearOutage")
    public record YearOutage(CalendarText.DeclaredOutage outage, String agency) {}
}
