package org.motcua.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.clock.api.CalendarBook;
import org.motcua.clock.api.CalendarContent;
import org.motcua.clock.api.CalendarLayer;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.WorkingCalendar;

/** Calendars and limits as the product has them, with its own arithmetic: a replay of what is loaded must find no difference. */
final class LegalTime {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final CalendarBook book;
    private final Map<String, String> parents;
    private final Map<String, Limit> limits;
    private final Map<String, WorkingCalendar> known = new HashMap<>();

    private LegalTime(CalendarBook book, Map<String, String> parents, Map<String, Limit> limits) {
        this.book = book;
        this.parents = parents;
        this.limits = limits;
    }

    static LegalTime read(Connection db) throws SQLException, JsonProcessingException {
        return new LegalTime(new CalendarBook(layers(db)), parents(db), limits(db));
    }

    WorkingCalendar of(String agency) {
        return known.computeIfAbsent(agency, code -> book.of(lineage(code), Instant.now()));
    }

    /** A limit that the law sets for everybody, such as {@code INTAKE}. */
    Limit limit(String code) {
        return limits.get(code);
    }

    private List<String> lineage(String agency) {
        List<String> up = new ArrayList<>();
        for (String at = agency; at != null; at = parents.get(at)) {
            up.add(at);
        }
        return up;
    }

    private static List<CalendarLayer> layers(Connection db) throws SQLException, JsonProcessingException {
        List<CalendarLayer> layers = new ArrayList<>();
        try (Statement s = db.createStatement(); ResultSet r = s.executeQuery("select agency, version, applied_at, zone, content::text from calendar_version")) {
            while (r.next()) {
                CalendarContent content = JSON.readValue(r.getString(5), CalendarContent.class);
                layers.add(new CalendarLayer(r.getString(1), r.getInt(2), r.getTimestamp(3).toInstant(), ZoneId.of(r.getString(4)), content.sessions(), content.days(),
                        content.outages()));
            }
        }
        return layers;
    }

    private static Map<String, String> parents(Connection db) throws SQLException {
        Map<String, String> parents = new HashMap<>();
        try (Statement s = db.createStatement(); ResultSet r = s.executeQuery("select code, parent from agency")) {
            while (r.next()) {
                parents.put(r.getString(1), r.getString(2));
            }
        }
        return parents;
    }

    private static Map<String, Limit> limits(Connection db) throws SQLException {
        String sql = """
                select distinct on (code) code, amount,
                  case when parameters ->> 'outOfHours' = 'DECIDE_WITHIN_ONE_HOUR' then 'INTAKE_FIRST_HOUR' else rule end
                from statutory_limit order by code, version desc""";
        Map<String, Limit> limits = new HashMap<>();
        try (Statement s = db.createStatement(); ResultSet r = s.executeQuery(sql)) {
            while (r.next()) {
                limits.put(r.getString(1), new Limit(LimitRule.valueOf(r.getString(3)), r.getInt(2)));
            }
        }
        return limits;
    }
}
