package org.motcua.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Folding;

/** Hotlines, counter staff, notices and guidance of the demonstration, once. */
@ApplicationScoped
class DemoGuide {
    private static final String HOTLINE = """
            insert into hotline (id, revision, agency, purpose, name, phone, opening, week, removed, edited_by, edited_at)
            values ($1, 0, $2, $3, cast(cast($4 as text) as jsonb), $5, $6, cast(cast($7 as text) as jsonb), false, 'system', $8) on conflict (id) do nothing""";
    private static final String APPOINTMENT = """
            insert into appointment (id, subject, name, title, role, agency, subtree, valid_from)
            values ($1, $6, $2, cast(cast($3 as text) as jsonb), $4, $5, false, date '2022-11-18') on conflict do nothing""";
    private static final String POST = """
            insert into staff_post (appointment, revision, duty, fields, phone, published, edited_by, edited_at)
            values ($1, 0, $2, cast(cast($3 as text) as jsonb), $4, true, 'system', $5) on conflict (appointment) do nothing""";
    private static final String NOTICE = """
            insert into notice (id, revision, agency, state, content, published, late, shown_from, shown_to, banner, edited_by, edited_at)
            select $1, 0, $2, 'PUBLISHED', c, c, false, $4, cast(c->>'downTo' as timestamptz), cast(c->>'banner' as boolean), 'system', $4
            from (select cast(cast($3 as text) as jsonb) as c) as given on conflict (id) do nothing""";
    private static final String GUIDANCE = """
            insert into guidance (id, agency, channel, procedure, asker, question, advice, folded, officer, officer_name, given_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, 'demo|intake-officer', 'Võ Thị Thu Hà', $9) on conflict (id) do nothing""";
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;

    DemoGuide(Pool pool, ObjectMapper json, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(25) StartupEvent e) throws Throwable {
        if (StandinConfig.isStandin()) {
            JsonNode demo = read();
            VertxContextSupport.subscribeAndAwait(() -> pool.withTransaction(c -> bring(c, demo)));
        }
    }

    private Uni<Void> bring(SqlConnection c, JsonNode demo) {
        return each(c, HOTLINE, demo.get("hotlines"), this::hotline)
                .chain(() -> each(c, APPOINTMENT, demo.get("staff"), DemoGuide::appointment))
                .chain(() -> each(c, POST, demo.get("staff"), this::post))
                .chain(() -> each(c, NOTICE, demo.get("notices"), this::notice))
                .chain(() -> each(c, GUIDANCE, demo.get("guidance"), this::guidance));
    }

    private Tuple hotline(JsonNode h) {
        return Tuple.tuple()
                .addValue(id("hotline", h.get("phone")))
                .addValue(h.get("agency").asText())
                .addValue(h.get("purpose").asText())
                .addValue(h.get("name").toString())
                .addValue(h.get("phone").asText())
                .addValue(h.get("opening").asText())
                .addValue(h.has("week") ? h.get("week").toString() : null)
                .addValue(daysAgo(0));
    }

    private static Tuple appointment(JsonNode s) {
        return Tuple.of(
                id("staff", s.get("name")),
                s.get("name").asText(),
                s.get("title").toString(),
                s.get("role").asText(),
                s.get("agency").asText(),
                "demo|staff-" + id("staff", s.get("name")));
    }

    private Tuple post(JsonNode s) {
        return Tuple.of(
                id("staff", s.get("name")),
                s.get("duty").asText(),
                s.get("fields").toString(),
                text(s, "phone"),
                daysAgo(0));
    }

    private Tuple notice(JsonNode n) {
        ObjectNode content = n.get("content").deepCopy();
        if (n.has("downInDays")) {
            OffsetDateTime from = daysAgo(-n.get("downInDays").asInt())
                    .truncatedTo(ChronoUnit.DAYS)
                    .plusHours(22);
            content.put("downFrom", from.toInstant().toString());
            content.put(
                    "downTo",
                    from.plusHours(n.get("downHours").asInt()).toInstant().toString());
        }
        return Tuple.of(
                id("notice", n.get("key")),
                n.get("agency").asText(),
                content.toString(),
                daysAgo(n.get("shownDaysAgo").asInt()));
    }

    private Tuple guidance(JsonNode g) {
        return Tuple.tuple()
                .addValue(id("guidance", g.get("question")))
                .addValue(g.get("agency").asText())
                .addValue(g.get("channel").asText())
                .addValue(g.get("procedure").asText())
                .addValue(g.get("asker").asText())
                .addValue(g.get("question").asText())
                .addValue(g.get("advice").asText())
                .addValue(Folding.fold(String.join(
                        " ",
                        g.get("asker").asText(),
                        g.get("question").asText(),
                        g.get("advice").asText())))
                .addValue(daysAgo(g.get("daysAgo").asInt()));
    }

    private OffsetDateTime daysAgo(int days) {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
    }

    private static Uni<Void> each(SqlConnection c, String sql, JsonNode all, Function<JsonNode, Tuple> row) {
        List<Tuple> rows = new ArrayList<>();
        all.forEach(node -> rows.add(row.apply(node)));
        return c.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
    }

    private static UUID id(String what, JsonNode name) {
        return UUID.nameUUIDFromBytes((what + "/" + name.asText()).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : null;
    }

    private JsonNode read() throws IOException {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/demo/guide.json")) {
            return json.readTree(in);
        }
    }
}
