package org.motcua.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gives the personas of the demonstration their roles, once. */
@ApplicationScoped
class DemoAppointments {
    private static final String INSERT = """
            insert into appointment (id, subject, name, title, role, agency, subtree, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (subject, role, agency, valid_from) do nothing""";
    private final Pool pool;
    private final ObjectMapper json;

    DemoAppointments(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    void onStart(@Observes @Priority(20) StartupEvent e) throws Throwable {
        if (!StandinConfig.isStandin()) {
            return;
        }
        List<Tuple> rows = StreamSupport.stream(read().spliterator(), false)
                .map(DemoAppointments::row)
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(INSERT).executeBatch(rows));
    }

    private JsonNode read() throws IOException {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("reference/demo/appointments.json")) {
            return json.readTree(in);
        }
    }

    private static Tuple row(JsonNode a) {
        String key = a.get("subject").asText()
                + a.get("role").asText()
                + a.get("agency").asText()
                + a.get("validFrom").asText();
        return Tuple.tuple()
                .addValue(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)))
                .addValue(a.get("subject").asText())
                .addValue(a.get("name").asText())
                .addValue(new JsonObject(a.get("title").toString()))
                .addValue(a.get("role").asText())
                .addValue(a.get("agency").asText())
                .addValue(a.get("subtree").asBoolean())
                .addValue(LocalDate.parse(a.get("validFrom").asText()))
                .addValue(date(a.get("validTo")));
    }

    private static @Nullable LocalDate date(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
