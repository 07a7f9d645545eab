package org.motcua.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Stories;
import org.motcua.dossier.api.Story;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.payment.api.PastPayments;

/** Fills an empty demonstration with dossiers of the last weeks, in every state, told by the rules of the real life. */
@ApplicationScoped
class DemoDossiers {
    private static final Logger LOG = Logger.getLogger("motcua");
    /** What must be paid before it is accepted, or before it is worked on. */
    private static final List<String> PAID_FIRST = List.of("1.001612", "1.013225", "1.013227", "2.000720");

    private static final List<String> PROCEDURES = List.of(
            "1.001193",
            "1.001193",
            "1.000656",
            "1.004873",
            "2.000635",
            "2.000815",
            "2.000884",
            "1.001612",
            "1.001612",
            "1.013225",
            "1.012783",
            "1.001699");
    private final Pool pool;
    private final ObjectMapper json;
    private final Stories stories;
    private final PastPayments payments;
    private final Clock clock;
    private final int wanted;
    private final Random random = new Random(5144);

    DemoDossiers(
            Pool pool,
            ObjectMapper json,
            Stories stories,
            PastPayments payments,
            Clock clock,
            @ConfigProperty(name = "motcua.standin.dossiers", defaultValue = "300") int wanted) {
        this.pool = pool;
        this.json = json;
        this.stories = stories;
        this.payments = payments;
        this.clock = clock;
        this.wanted = wanted;
    }

    void onStart(@Observes @Priority(30) StartupEvent e) {
        if (!StandinConfig.isStandin() || wanted == 0) {
            return;
        }
        // beside the rest: the application is ready at once, and the dossiers come in while one looks around
        Infrastructure.getDefaultWorkerPool().execute(this::fill);
    }

    private void fill() {
        try {
            fillIfEmpty();
        } catch (Throwable t) {
            LOG.error("the demonstration's dossiers could not all be written", t);
        }
    }

    private void fillIfEmpty() throws Throwable {
        boolean empty = VertxContextSupport.subscribeAndAwait(
                () -> pool.query("select not exists (select 1 from dossier) as empty")
                        .execute()
                        .map(rows -> rows.iterator().next().getBoolean("empty")));
        if (empty) {
            List<Story> all = stories();
            VertxContextSupport.subscribeAndAwait(() -> Multi.createFrom()
                    .iterable(all)
                    .onItem()
                    .transformToUniAndConcatenate(story -> stories.tell(story).chain(payments::take))
                    .collect()
                    .last());
            LOG.infof("%d dossiers of the last weeks are there", all.size());
        }
    }

    private List<Story> stories() throws IOException {
        List<Actor> officers = officers();
        List<Actor> citizens = citizens();
        List<Story> all = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            all.add(story(i, officers, citizens));
        }
        return all;
    }

    private Story story(int i, List<Actor> officers, List<Actor> citizens) throws IOException {
        List<String> fitting = until(i) == DossierState.PAYMENT_REQUIRED ? PAID_FIRST : PROCEDURES;
        String code = fitting.get(random.nextInt(fitting.size()));
        JsonNode procedure = read("procedures/" + code + ".json");
        JsonNode offered = procedure.get("offeredBy");
        boolean online = !"NONE".equals(procedure.get("onlineLevel").asText()) && random.nextInt(10) < 7;
        Channel channel = online ? Channel.ONLINE : random.nextInt(5) == 0 ? Channel.POSTAL : Channel.COUNTER;
        Actor applicant = citizens.get(random.nextInt(10) < 3 ? random.nextInt(3) : random.nextInt(citizens.size()));
        boolean fresh = random.nextInt(3) == 0;
        Duration ago = fresh
                ? Duration.ofMinutes(random.nextInt(5 * 24 * 60))
                : Duration.ofMinutes(5 * 24 * 60L + random.nextInt(45 * 24 * 60));
        return new Story(
                code,
                offered.get(random.nextInt(offered.size())).asText(),
                channel,
                applicant,
                online,
                read("demo/forms/" + code + ".json"),
                officers,
                clock.instant().minus(ago),
                until(i),
                0.2 + random.nextDouble() * (random.nextInt(6) == 0 ? 1.6 : 0.7),
                null);
    }

    /** Most go on as far as time allows; every state has some that stop there. */
    private DossierState until(int i) {
        DossierState[] stops = DossierState.values();
        DossierState stop = stops[(i / 3) % stops.length];
        return i % 3 == 0 && stop != DossierState.DRAFT ? stop : DossierState.CLOSED;
    }

    private List<Actor> officers() throws IOException {
        return StreamSupport.stream(read("demo/appointments.json").spliterator(), false)
                .map(a -> actor(
                        a.get("subject").asText(),
                        a.get("name").asText(),
                        null,
                        List.of(new Appointment(
                                Role.valueOf(a.get("role").asText()),
                                a.get("agency").asText(),
                                a.get("subtree").asBoolean()))))
                .toList();
    }

    /** The three citizens who can log in come first; the others only have dossiers. */
    private List<Actor> citizens() throws IOException {
        List<Actor> all = new ArrayList<>();
        for (JsonNode p : read("demo/personas.json")) {
            if (p.get("id").asText().startsWith("citizen-")) {
                JsonNode claims = p.get("claims");
                all.add(actor(
                        claims.get("sub").asText(),
                        claims.get("HoVaTen").asText(),
                        claims.path("SoDinhDanh").asText(null),
                        List.of()));
            }
        }
        for (JsonNode a : read("demo/dossiers.json")) {
            all.add(actor(
                    "demo|" + a.get("identityNumber").asText(),
                    a.get("name").asText(),
                    a.get("identityNumber").asText(),
                    List.of()));
        }
        return all;
    }

    private static Actor actor(String subject, String name, @Nullable String number, List<Appointment> held) {
        return new Actor(
                subject,
                Actor.Kind.INDIVIDUAL,
                name,
                number,
                null,
                null,
                "2",
                subject.replaceAll("[^a-z0-9-]", "") + "@example.org",
                "0900000000",
                null,
                "Huyện Gò Dầu, tỉnh Tây Ninh",
                held);
    }

    private JsonNode read(String name) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + name)) {
            return json.readTree(in);
        }
    }
}
