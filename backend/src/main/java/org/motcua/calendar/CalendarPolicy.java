package org.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.ProblemException;
import org.motcua.shared.Violation;
import org.motcua.shared.web.ProblemWords;

/** What a calendar must be. Pure. */
final class CalendarPolicy {
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private CalendarPolicy() {}

    /** @throws ProblemException with every fault, in the caller's language */
    static void check(CalendarText in, String language) {
        List<Fault> faults = new ArrayList<>();
        checkHours(in.sessions(), faults);
        checkDays(in.days(), faults);
        checkOutages(in.outages(), faults);
        if (!faults.isEmpty()) {
            ProblemWords words = ProblemWords.of(language);
            throw ProblemException.of(CalendarProblem.CONTENT_INVALID)
                    .violations(faults.stream().map(f -> f.violation(words)).toList());
        }
    }

    /** A value at fault and which rule it breaks. */
    record Fault(String field, String code) {
        Violation violation(ProblemWords words) {
            String text = words.text("violation." + code, Map.of());
            return new Violation(field, "body", code, text == null ? code : text);
        }
    }

    private static void checkHours(List<CalendarText.WeeklyHours> hours, List<Fault> faults) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < hours.size(); i++) {
            String at = "sessions[" + i + "].";
            checkDate(hours.get(i).from(), at + "from", faults);
            if (!seen.add(hours.get(i).from())) {
                faults.add(new Fault(at + "from", "calendar-twice"));
            }
            hours.get(i).week().forEach((day, times) -> {
                if (!inOrder(times)) {
                    faults.add(new Fault(at + "week." + day, "calendar-session-order"));
                }
            });
        }
    }

    /** Times written {@code HH:mm-HH:mm} compare as text. */
    private static boolean inOrder(List<String> times) {
        String last = "";
        for (String session : times) {
            String open = session.substring(0, 5);
            String close = session.substring(6);
            if (open.compareTo(last) < 0 || close.compareTo(open) <= 0) {
                return false;
            }
            last = close;
        }
        return true;
    }

    private static void checkDays(List<CalendarText.SpecialDay> days, List<Fault> faults) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            checkDate(days.get(i).day(), "days[" + i + "].day", faults);
            if (!seen.add(days.get(i).day())) {
                faults.add(new Fault("days[" + i + "].day", "calendar-twice"));
            }
        }
    }

    private static void checkOutages(List<CalendarText.DeclaredOutage> outages, List<Fault> faults) {
        for (int i = 0; i < outages.size(); i++) {
            CalendarText.DeclaredOutage o = outages.get(i);
            if (!o.from().isBefore(o.to())) {
                faults.add(new Fault("outages[" + i + "].to", "calendar-outage-order"));
            } else if (o.from().plusSeconds(366L * 86_400).isBefore(o.to())) {
                faults.add(new Fault("outages[" + i + "].to", "calendar-outage-long"));
            }
            if (o.from().isBefore(Instant.parse("2000-01-01T00:00:00Z"))
                    || o.to().isAfter(Instant.parse("2101-01-01T00:00:00Z"))) {
                faults.add(new Fault("outages[" + i + "].from", "calendar-date"));
            }
        }
    }

    private static void checkDate(LocalDate day, String field, List<Fault> faults) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            faults.add(new Fault(field, "calendar-date"));
        }
    }

    /** With the layer in place every agency below must still be able to tell a due moment. */
    static WorkingCalendar requireWorkable(
            CalendarBook book, CalendarLayer tried, List<List<String>> lineages, Instant now) {
        try {
            lineages.forEach(lineage -> book.with(tried, lineage, now).dueAt(Limit.workingDays(30), now));
            return book.with(tried, lineages.get(0), now);
        } catch (NoWorkingTimeException e) {
            throw ProblemException.of(CalendarProblem.NO_WORKING_TIME);
        }
    }
}
