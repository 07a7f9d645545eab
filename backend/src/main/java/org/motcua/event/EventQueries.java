package org.motcua.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.JsonColumns;

/** Reads the log. */
@ApplicationScoped
public class EventQueries {
    private static final String OF_SUBJECT = """
            select seq, type, at, stated_at, actor, actor_name, actor_role, agency, data::text as data from event where subject = $1 order by seq""";
    private final Pool pool;

    EventQueries(Pool pool) {
        this.pool = pool;
    }

    /** A row of the log as its readers get it. */
    public record Entry(long seq, String type, EventStamp stamp, JsonNode data) {}

    /** All that happened to one subject, in order. */
    public Uni<List<Entry>> of(UUID subject) {
        return pool.preparedQuery(OF_SUBJECT)
                .execute(Tuple.of(subject))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(EventQueries::entry)
                        .toList());
    }

    private static Entry entry(Row r) {
        return new Entry(
                r.getLong("seq"),
                r.getString("type"),
                new EventStamp(
                        r.getOffsetDateTime("at").toInstant(),
                        instant(r.getOffsetDateTime("stated_at")),
                        r.getString("actor"),
                        r.getString("actor_name"),
                        r.getString("actor_role"),
                        r.getString("agency")),
                parse(r.getString("data")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static JsonNode parse(String data) {
        try {
            return JsonColumns.MAPPER.readTree(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event's data is not JSON", e);
        }
    }
}
