package org.motcua.hotline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.ProblemException;

/** Whether somebody answers now, and until or from when. Pure. */
final class HotlineHours {
    private HotlineHours() {}

    /**
     * @param changesAt when it closes, if it is open; when it opens, if it is closed; null when that never happens
     */
    record Now(boolean open, @Nullable Instant changesAt) {}

    static Now at(
            Instant now, HotlineOpening opening, @Nullable Map<DayOfWeek, List<String>> week, WorkingCalendar office) {
        return switch (opening) {
            case ALWAYS -> new Now(true, null);
            case OFFICE -> at(now, office);
            case OWN -> at(now, own(week == null ? Map.of() : week, office));
        };
    }

    /** Fails with 422 when there are no hours, or some end before they begin or before others ended. */
    static void require(HotlineOpening opening, @Nullable Map<DayOfWeek, List<String>> week) {
        boolean none = week == null || week.values().stream().allMatch(List::isEmpty);
        if (opening == HotlineOpening.OWN
                ? none || !week.values().stream().allMatch(HotlineHours::inOrder)
                : week != null) {
            throw ProblemException.of(HotlineProblem.HOURS_INVALID);
        }
    }

    /** Times written {@code HH:mm-HH:mm} compare as text. */
    private static boolean inOrder(List<String> sessions) {
        String last = "";
        for (String s : sessions) {
            if (s.substring(0, 5).compareTo(last) < 0 || s.substring(6).compareTo(s.substring(0, 5)) <= 0) {
                return false;
            }
            last = s.substring(6);
        }
        return true;
    }

    private static Now at(Instant now, WorkingCalendar calendar) {
        try {
            return calendar.isWorking(now)
                    ? new Now(true, close(now, calendar))
                    : new Now(false, calendar.normalise(now));
        } catch (NoWorkingTimeException e) {
            return new Now(false, null);
        }
    }

    private static @Nullable Instant close(Instant now, WorkingCalendar calendar) {
        ZonedDateTime here = now.atZone(calendar.zone());
        LocalTime time = here.toLocalTime();
        return calendar.sessionsOn(here.toLocalDate()).stream()
                .filter(s -> !time.isBefore(s.open()) && time.isBefore(s.close()))
                .findFirst()
                .map(s -> here.with(s.close()).toInstant())
                .orElse(null);
    }

    private static WorkingCalendar own(Map<DayOfWeek, List<String>> week, WorkingCalendar office) {
        Map<DayOfWeek, List<Session>> sessions = week.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(Session::parse).toList()));
        return new WorkingCalendar(
                "own", office.zone(), List.of(new Regime(LocalDate.EPOCH, sessions)), Map.of(), List.of());
    }
}
