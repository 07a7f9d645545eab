package org.motcua.clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.motcua.clock.api.Session;
import org.motcua.clock.api.WorkingCalendar;

/** The shipped calendar, read without the application. */
public final class TestCalendars {
    private TestCalendars() {}

    public static WorkingCalendar standard() {
        try {
            JsonNode standard = new ObjectMapper()
                    .readTree(text("/reference/calendars.json"))
                    .get(0);
            Map<DayOfWeek, List<Session>> sessions = new EnumMap<>(DayOfWeek.class);
            standard.get("sessions")
                    .properties()
                    .forEach(day -> sessions.put(
                            DayOfWeek.valueOf(day.getKey()),
                            StreamSupport.stream(day.getValue().spliterator(), false)
                                    .map(s -> Session.parse(s.asText()))
                                    .toList()));
            return new WorkingCalendar(
                    standard.get("code").asText(),
                    1,
                    ZoneId.of(standard.get("zone").asText()),
                    sessions,
                    days("OFF"),
                    days("WORK"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<LocalDate> days(String kind) throws IOException {
        return text("/reference/holidays.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> LocalDate.parse(cells[0]))
                .collect(Collectors.toSet());
    }

    static String text(String resource) throws IOException {
        try (InputStream in = TestCalendars.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
