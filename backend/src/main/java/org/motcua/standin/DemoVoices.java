package org.motcua.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.motcua.feedback.api.FeedbackStories;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;

/** Invented complaints and ratings, so that an empty demonstration has something to show. */
@ApplicationScoped
class DemoVoices {
    private static final Logger LOG = Logger.getLogger(DemoVoices.class);
    private static final String RATE =
            "insert into rating (quarter, occasion, agency, officer, overall) values ($1, 'RESULT', $2, $3, $4)";
    private static final String DETAIL =
            "insert into rating_detail (quarter, agency, officer, answers) values ($1, $2, $3, $4)";
    private static final String MARK = "insert into rating_mark (mark) values (gen_random_uuid()::text)";
    private static final List<String> ASKED =
            List.of("TOTAL_TIME", "UNIT_TIME", "CONTACTS", "BODIES", "ONE_STOP", "PUBLICATION", "ATTITUDE", "ONLINE");
    private final FeedbackStories stories;
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;
    private final int dossiers;
    private final Random random = new Random(5144);

    DemoVoices(
            FeedbackStories stories,
            Pool pool,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "motcua.standin.dossiers", defaultValue = "300") int dossiers) {
        this.stories = stories;
        this.pool = pool;
        this.json = json;
        this.clock = clock;
        this.dossiers = dossiers;
    }

    void onStart(@Observes @Priority(31) StartupEvent e) {
        if (StandinConfig.isStandin() && dossiers > 0) {
            Infrastructure.getDefaultWorkerPool().execute(this::fill);
        }
    }

    private void fill() {
        try {
            fillIfEmpty();
        } catch (Throwable t) {
            LOG.error("the demonstration's complaints could not all be written", t);
        }
    }

    private void fillIfEmpty() throws Throwable {
        boolean empty = VertxContextSupport.subscribeAndAwait(
                () -> pool.query("select not exists (select 1 from feedback) as empty")
                        .execute()
                        .map(rows -> rows.iterator().next().getBoolean("empty")));
        if (!empty) {
            return;
        }
        List<FeedbackStories.Story> all = stories();
        VertxContextSupport.subscribeAndAwait(() -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(story -> stories.tell(story, desk()))
                .collect()
                .last());
        VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(RATE).executeBatch(ratings()));
        VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(DETAIL).executeBatch(details()));
        List<Tuple> marks = Stream.concat(ratings().stream(), details().stream())
                .map(r -> Tuple.tuple())
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> pool.preparedQuery(MARK).executeBatch(marks));
        LOG.infof("%d complaints and the ratings of the last quarters are there", all.size());
    }

    private List<FeedbackStories.Story> stories() throws IOException {
        List<FeedbackStories.Story> all = new ArrayList<>();
        for (JsonNode s : read()) {
            all.add(new FeedbackStories.Story(
                    s.get("about").asText(),
                    s.get("theme").asText(),
                    s.get("agency").asText(),
                    s.path("procedure").asText(null),
                    s.path("officer").asText(null),
                    s.get("title").asText(),
                    s.get("content").asText(),
                    "Người dân " + (all.size() + 1),
                    "voice-" + (all.size() + 1) + "@example.org",
                    all.size() % 4 == 0 ? "demo|citizen-1" : null,
                    clock.instant().minus(Duration.ofDays(s.get("daysAgo").asInt())).minus(Duration.ofHours(1)),
                    s.path("answer").asText(null),
                    Duration.ofDays(s.path("answerDays").asInt(1)),
                    s.get("published").asBoolean(),
                    s.get("rating").asInt()));
        }
        return all;
    }

    private JsonNode read() throws IOException {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("reference/demo/feedback.json")) {
            return json.readTree(in);
        }
    }

    private static Actor desk() {
        return new Actor(
                "demo|feedback-officer",
                Actor.Kind.INDIVIDUAL,
                "Hồ Ngọc Lan",
                null,
                null,
                null,
                "2",
                null,
                null,
                null,
                null,
                List.of(new Appointment(Role.FEEDBACK_OFFICER, "H53.DEMO.10", true)));
    }

    /** Some agencies have many, one has few; of this year's quarters that are over. */
    private List<Tuple> ratings() {
        List<Tuple> rows = new ArrayList<>();
        random.setSeed(5144);
        each((quarter, agency, officer) -> rows.add(Tuple.of(quarter, agency, officer, (short) Math.min(2, random.nextInt(5)))));
        return rows;
    }

    private List<Tuple> details() {
        List<Tuple> rows = new ArrayList<>();
        random.setSeed(1766);
        each((quarter, agency, officer) -> {
            JsonObject answers = new JsonObject();
            ASKED.forEach(a -> answers.put(a, Math.min(2, random.nextInt(4))));
            rows.add(Tuple.of(quarter, agency, officer, answers));
        });
        return rows;
    }

    private interface Rated {
        void by(LocalDate quarter, String agency, String officer);
    }

    private void each(Rated rated) {
        LocalDate today = LocalDate.now(clock);
        LocalDate now = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        for (int back = 1; back <= 2; back++) {
            LocalDate quarter = now.minusMonths(3L * back);
            for (int i = 0; i < 5; i++) {
                String agency = "H53.DEMO.10.5" + (i + 1);
                int many = i == 4 ? 3 : 30 - 5 * i;
                for (int n = 0; n < many; n++) {
                    rated.by(quarter, agency, n % 3 == 0 ? "demo|signatory" : "demo|intake-officer");
                }
            }
        }
    }
}
