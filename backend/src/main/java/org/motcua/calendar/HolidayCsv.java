package org.motcua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.CalendarDay;
import org.motcua.shared.CsvTable;
import org.motcua.shared.ProblemException;
import org.motcua.shared.web.ProblemWords;

/**
 * Days from a table: columns {@code date}, {@code kind}, {@code name} and, if wished, {@code source} and {@code name_en}, in any
 * order, separated by comma or semicolon. Everything is taken or nothing; every fault is told with its line. Pure.
 */
final class HolidayCsv {
    private static final List<String> NEEDED = List.of("date", "kind", "name");
    /** The header among them. */
    private static final int MOST_LINES = 1000;

    private final List<CalendarPolicy.Fault> faults = new ArrayList<>();
    private final Map<LocalDate, CalendarText.SpecialDay> days = new HashMap<>();

    private HolidayCsv() {}

    static List<CalendarText.SpecialDay> parse(String csv, String language) {
        HolidayCsv reader = new HolidayCsv();
        try {
            reader.read(CsvTable.rows(csv, MOST_LINES));
        } catch (CsvTable.Unreadable e) {
            reader.faults.add(new CalendarPolicy.Fault("line " + e.line, "csv-unreadable"));
        }
        if (!reader.faults.isEmpty()) {
            ProblemWords words = ProblemWords.of(language);
            throw ProblemException.of(CalendarProblem.CSV_INVALID)
                    .violations(reader.faults.stream()
                            .limit(100)
                            .map(f -> f.violation(words))
                            .toList());
        }
        return List.copyOf(reader.days.values());
    }

    private void read(List<CsvTable.Line> lines) {
        Map<String, Integer> columns = lines.isEmpty() ? Map.of() : header(lines.get(0));
        NEEDED.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> faults.add(new CalendarPolicy.Fault("line 1." + name, "csv-column")));
        if (lines.size() > MOST_LINES) {
            faults.add(new CalendarPolicy.Fault("line " + (MOST_LINES + 1), "csv-long"));
        }
        if (faults.isEmpty()) {
            if (lines.size() < 2) {
                faults.add(new CalendarPolicy.Fault("line 2", "csv-empty"));
            }
            lines.stream().skip(1).forEach(line -> day(line, columns));
        }
    }

    private static Map<String, Integer> header(CsvTable.Line line) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            columns.putIfAbsent(line.cells().get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    private void day(CsvTable.Line line, Map<String, Integer> columns) {
        String at = "line " + line.number();
        LocalDate day = date(line.cell(columns.get("date")), at);
        CalendarDay.Kind kind = kind(line.cell(columns.get("kind")), at);
        String name = text(line, columns.get("name"), at + ".name", true);
        String source = text(line, columns.get("source"), at + ".source", false);
        String english = text(line, columns.get("name_en"), at + ".name_en", false);
        if (day != null && kind != null && name != null) {
            CalendarText.SpecialDay read =
                    new CalendarText.SpecialDay(day, kind, new CalendarText.Name(name, english), source);
            if (days.putIfAbsent(day, read) != null) {
                faults.add(new CalendarPolicy.Fault(at + ".date", "calendar-twice"));
            }
        }
    }

    /** {@code 2027-02-04}, or as people write it: {@code 4/2/2027}. */
    private @Nullable LocalDate date(String cell, String at) {
        try {
            String[] parts = cell.split("[/.]");
            LocalDate day = parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(cell);
            if (!day.isBefore(CalendarPolicy.FIRST) && !day.isAfter(CalendarPolicy.LAST)) {
                return day;
            }
        } catch (DateTimeException | NumberFormatException e) {
            faults.add(new CalendarPolicy.Fault(at + ".date", "calendar-date"));
            return null;
        }
        faults.add(new CalendarPolicy.Fault(at + ".date", "calendar-date"));
        return null;
    }

    private CalendarDay.@Nullable Kind kind(String cell, String at) {
        try {
            return CalendarDay.Kind.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(new CalendarPolicy.Fault(at + ".kind", "csv-kind"));
            return null;
        }
    }

    private @Nullable String text(CsvTable.Line line, @Nullable Integer column, String field, boolean needed) {
        String cell = column == null ? "" : line.cell(column);
        if (needed && cell.isEmpty()) {
            faults.add(new CalendarPolicy.Fault(field, "NotBlank"));
        } else if (cell.length() > 200 || cell.chars().anyMatch(Character::isISOControl)) {
            faults.add(new CalendarPolicy.Fault(field, "csv-text"));
            return null;
        }
        return cell.isEmpty() ? null : cell;
    }

    /** The days with those read in the place of what they said before. */
    static CalendarText merged(CalendarText draft, List<CalendarText.SpecialDay> read) {
        Map<LocalDate, CalendarText.SpecialDay> all = new java.util.TreeMap<>();
        draft.days().forEach(d -> all.put(d.day(), d));
        read.forEach(d -> all.put(d.day(), d));
        return new CalendarText(draft.sessions(), List.copyOf(all.values()), draft.outages());
    }
}
