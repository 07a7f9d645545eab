package org.motcua.clock.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.SharedLoad;

/** The book of working calendars, read once a minute at most. */
@ApplicationScoped
public class Calendars {
    private static final String VERSIONS =
            "select agency, version, applied_at, zone, content::text as content from calendar_version";
    private final Pool pool;
    private final Cache cache;

    public Calendars(Pool pool, @CacheName("calendars") Cache cache) {
        this.pool = pool;
        this.cache = cache;
    }

    public Uni<CalendarBook> book() {
        return SharedLoad.get(cache, "book", key -> read(pool));
    }

    /** This instance reads the book anew; the others do so within the time that {@code calendars} are remembered. */
    public Uni<Void> forget() {
        return cache.invalidateAll();
    }

    private static Uni<CalendarBook> read(Pool pool) {
        return pool.query(VERSIONS)
                .execute()
                .map(rows -> new CalendarBook(StreamSupport.stream(rows.spliterator(), false)
                        .map(Calendars::layer)
                        .toList()));
    }

    private static CalendarLayer layer(Row r) {
        CalendarContent content = content(r.getString("content"));
        return new CalendarLayer(
                r.getString("agency"),
                r.getInteger("version"),
                r.getOffsetDateTime("applied_at").toInstant(),
                ZoneId.of(r.getString("zone")),
                content.sessions(),
                content.days(),
                content.outages());
    }

    private static CalendarContent content(String json) {
        try {
            return JsonColumns.MAPPER.readValue(json, CalendarContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored calendar is not readable", e);
        }
    }
}
