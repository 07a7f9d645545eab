package org.motcua.clock.api;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.motcua.shared.SharedLoad;

/** The book of working calendars, read once a minute at most. */
@ApplicationScoped
public class Calendars {
    private final Pool pool;
    private final Cache cache;

    public Calendars(Pool pool, @CacheName("calendars") Cache cache) {
        this.pool = pool;
        this.cache = cache;
    }

    public Uni<CalendarBook> book() {
        return SharedLoad.get(cache, "book", key -> read(pool));
    }

    private static Uni<CalendarBook> read(Pool pool) {
        return pool.query("select calendar, day, kind from calendar_day")
                .execute()
                .chain(days -> pool.query(
                                "select code, version, valid_from, zone, sessions, agencies from working_calendar")
                        .execute()
                        .map(rows -> book(rows, days)));
    }

    private static CalendarBook book(RowSet<Row> calendars, RowSet<Row> days) {
        Map<String, Set<LocalDate>> byKind = new HashMap<>();
        days.forEach(r -> byKind.computeIfAbsent(r.getString("calendar") + r.getString("kind"), k -> new HashSet<>())
                .add(r.getLocalDate("day")));
        return new CalendarBook(StreamSupport.stream(calendars.spliterator(), false)
                .flatMap(r -> {
                    WorkingCalendar calendar = calendar(r, byKind);
                    return java.util.Arrays.stream(r.getArrayOfStrings("agencies"))
                            .map(agency -> new CalendarBook.Entry(agency, r.getLocalDate("valid_from"), calendar));
                })
                .toList());
    }

    private static WorkingCalendar calendar(Row r, Map<String, Set<LocalDate>> days) {
        String code = r.getString("code");
        Map<DayOfWeek, List<Session>> sessions = new EnumMap<>(DayOfWeek.class);
        ((JsonObject) r.getJson("sessions"))
                .forEach(e -> sessions.put(
                        DayOfWeek.valueOf(e.getKey()),
                        ((JsonArray) e.getValue())
                                .stream().map(s -> Session.parse((String) s)).toList()));
        return new WorkingCalendar(
                code,
                r.getInteger("version"),
                ZoneId.of(r.getString("zone")),
                sessions,
                days.getOrDefault(code + "OFF", Set.of()),
                days.getOrDefault(code + "WORK", Set.of()));
    }
}
