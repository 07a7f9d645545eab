package org.motcua.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.motcua.guidance.api.GuidanceStories;
import org.motcua.hotline.api.HotlineStories;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.notice.api.NoticeStories;
import org.motcua.staff.api.StaffStories;

/** Hotlines, counter staff, notices and guidance of the demonstration, once: written by the features themselves, so that each has its event. */
@ApplicationScoped
class DemoGuide {
    private static final String EMPTY = "select not exists (select 1 from hotline) as empty";
    private static final String APPOINTMENT = """
            insert into appointment (id, subject, name, title, role, agency, subtree, valid_from)
            values ($1, $6, $2, cast(cast($3 as text) as jsonb), $4, $5, false, date '2022-11-18') on conflict do nothing""";
    private static final Actor ADMIN = officer("demo|system-admin", "Mai Tuấn Kiệt", Role.SYSTEM_ADMIN, "H53.DEMO");
    private static final Actor COUNTER =
            officer("demo|intake-officer", "Võ Thị Thu Hà", Role.INTAKE_OFFICER, "H53.DEMO.10");
    private final HotlineStories hotlines;
    private final StaffStories staff;
    private final NoticeStories notices;
    private final GuidanceStories guidance;
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;

    DemoGuide(
            HotlineStories hotlines,
            StaffStories staff,
            NoticeStories notices,
            GuidanceStories guidance,
            Pool pool,
            ObjectMapper json,
            Clock clock) {
        this.hotlines = hotlines;
        this.staff = staff;
        this.notices = notices;
        this.guidance = guidance;
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(25) StartupEvent e) throws Throwable {
        if (StandinConfig.isStandin()) {
            JsonNode demo = read();
            VertxContextSupport.subscribeAndAwait(() -> isEmpty()
                    .chain(empty -> empty ? bring(demo) : Uni.createFrom().voidItem()));
        }
    }

    private Uni<Boolean> isEmpty() {
        return pool.query(EMPTY).execute().map(rows -> rows.iterator().next().getBoolean("empty"));
    }

    private Uni<Void> bring(JsonNode demo) {
        return each(demo.get("hotlines"), h -> hotlines.tell(h, ADMIN, daysAgo(0)))
                .chain(() -> each(demo.get("staff"), this::appoint))
                .chain(() -> each(demo.get("notices"), this::announce))
                .chain(() -> each(
                        demo.get("guidance"),
                        g -> guidance.tell(g, COUNTER, daysAgo(g.get("daysAgo").asInt()))));
    }

    private Uni<Void> appoint(JsonNode s) {
        UUID id = UUID.nameUUIDFromBytes(("staff/" + s.get("name").asText()).getBytes(StandardCharsets.UTF_8));
        Tuple appointment = Tuple.of(
                id,
                s.get("name").asText(),
                s.get("title").toString(),
                s.get("role").asText(),
                s.get("agency").asText(),
                "demo|staff-" + id);
        ObjectNode post = s.deepCopy();
        return pool.preparedQuery(APPOINTMENT)
                .execute(appointment)
                .chain(() -> staff.tell(id, post.put("published", true), ADMIN, daysAgo(0)));
    }

    private Uni<Void> announce(JsonNode n) {
        ObjectNode content = n.get("content").deepCopy();
        content.set("agency", n.get("agency"));
        if (n.has("downInDays")) {
            OffsetDateTime from = daysAgo(-n.get("downInDays").asInt())
                    .atZone(clock.getZone())
                    .toOffsetDateTime()
                    .truncatedTo(ChronoUnit.DAYS)
                    .plusHours(22);
            content.put("downFrom", from.toInstant().toString());
            content.put(
                    "downTo",
                    from.plusHours(n.get("downHours").asInt()).toInstant().toString());
        }
        return notices.tell(content, ADMIN, daysAgo(n.get("shownDaysAgo").asInt()));
    }

    private Instant daysAgo(int days) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
    }

    private static Uni<Void> each(JsonNode all, Function<JsonNode, Uni<Void>> told) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(told::apply)
                .collect()
                .last();
    }

    private static Actor officer(String subject, String name, Role role, String agency) {
        List<Appointment> holds = List.of(new Appointment(role, agency, true));
        return new Actor(subject, Actor.Kind.INDIVIDUAL, name, null, null, null, "2", null, null, null, null, holds);
    }

    private JsonNode read() throws IOException {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/demo/guide.json")) {
            return json.readTree(in);
        }
    }
}
