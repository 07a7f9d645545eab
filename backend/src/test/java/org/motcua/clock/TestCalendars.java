package org.motcua.clock;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarDay;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.DayName;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Regime;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.Words;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.JsonColumns;

/** The shipped calendar, read without the application. */
public final class TestCalendars {
    private TestCalendars() {}

    public static WorkingCalendar standard() {
        try {
            JsonNode standard = JsonColumns.MAPPER
                    .readTree(text("/reference/calendars.json"))
                    .get(0);
            List<Regime> sessions =
                    JsonColumns.MAPPER.convertValue(standard.get("sessions"), new TypeReference<List<Regime>>() {});
            return new WorkingCalendar(
                    standard.get("agency").asText() + "/1",
                    ZoneId.of(standard.get("zone").asText()),
                    sessions,
                    days(),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped calendar as the one version of the highest agency. */
    public static CalendarBook book() {
        WorkingCalendar c = standard();
        return new CalendarBook(List.of(new CalendarLayer(
                "H53.DEMO",
                1,
                Instant.parse("2022-01-01T00:00:00Z"),
                c.zone(),
                c.regimes(),
                List.copyOf(c.days().values()),
                List.of())));
    }

    /** The shipped limits. */
    public static LimitBook limits() {
        try {
            List<StatutoryLimit> all = new ArrayList<>();
            for (JsonNode l : JsonColumns.MAPPER.readTree(text("/reference/limits.json"))) {
                LimitRule rule = LimitRule.valueOf(l.get("rule").asText());
                all.add(new StatutoryLimit(
                        StatutoryLimit.Code.valueOf(l.get("code").asText()),
                        l.get("version").asInt(),
                        LocalDate.parse(l.get("validFrom").asText()),
                        null,
                        new Limit(rule, l.get("amount").asInt()),
                        JsonColumns.MAPPER.convertValue(l.get("text"), Words.class),
                        l.get("legalBasis").asText(),
                        l.get("verified").asBoolean()));
            }
            return new LimitBook(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A calendar of one week for ever, with days off and days worked. */
    public static WorkingCalendar weekly(
            String version, ZoneId zone, Map<DayOfWeek, List<Session>> week, Set<LocalDate> off, Set<LocalDate> work) {
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        work.forEach(d -> days.put(d, day(d, CalendarDay.Kind.WORK, "Làm bù")));
        off.forEach(d -> days.put(d, day(d, CalendarDay.Kind.OFF, "Nghỉ")));
        return new WorkingCalendar(version, zone, List.of(new Regime(LocalDate.EPOCH, week)), days, List.of());
    }

    private static CalendarDay day(LocalDate day, CalendarDay.Kind kind, String name) {
        return new CalendarDay(day, kind, new DayName(name, name), null);
    }

    private static Map<LocalDate, CalendarDay> days() throws IOException {
        return text("/reference/holidays.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(c -> day(LocalDate.parse(c[0]), CalendarDay.Kind.valueOf(c[1]), c[2]))
                .collect(Collectors.toMap(CalendarDay::day, d -> d));
    }

    static String text(String resource) throws IOException {
        try (InputStream in = TestCalendars.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
