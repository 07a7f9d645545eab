package org.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency's versions, newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarVersionPage(
        List<CalendarVersionSummary> items, @Nullable String next) {}
