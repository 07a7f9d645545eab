package org.motcua.dossier;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.AGENCY;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Wire;

/** What happens at the same moment happens one after the other, and what breaks off leaves nothing behind. */
@QuarkusTest
class ConcurrencyTest {
    private static final String DRAFT = "{\"procedureCode\":\"" + PROCEDURE + "\",\"agency\":\"" + AGENCY + "\"}";

    @RepeatedTest(5)
    void ofTwoOfficersAcceptingAtOnceOneWins() {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        Officer one = intake();
        Officer other = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.51.00", false);
        List<HttpResponse<String>> answers = Wire.allAtOnce(Stream.of(one, other)
                .map(o -> Wire.post(o, d.path() + "/acceptance", "{}"))
                .toList());
        assertEquals(
                List.of(200, 409),
                answers.stream().map(HttpResponse::statusCode).sorted().toList());
        JsonPath loser = JsonPath.from(answers.stream()
                .filter(a -> a.statusCode() == 409)
                .findFirst()
                .orElseThrow()
                .body());
        assertEquals("dossier.action-not-allowed", loser.getString("code"));
        assertEquals(
                Set.of("REQUIRE_PAYMENT", "FORWARD", "TAKE_OVER"),
                Set.copyOf(loser.getList("allowedActions", String.class)));
        assertEquals(
                1,
                Database.count("select count(*) from event where subject = ? and type = 'DOSSIER_ACCEPTED'", d.id()));
    }

    @Test
    void sixtyFourAcceptancesOfOneDayGetSixtyFourCodes() {
        String agency = "H53.DEMO.10.53";
        List<Filed> filed = IntStream.range(0, 64)
                .mapToObj(i -> intake().takesIn(PROCEDURE, agency, "Người thứ " + i))
                .toList();
        long before = serial(agency);
        List<HttpResponse<String>> answers = Wire.allAtOnce(filed.stream()
                .map(d -> Wire.post(intake(), d.path() + "/acceptance", "{}"))
                .toList());
        assertEquals(Set.of(200), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        Set<String> codes = answers.stream()
                .map(a -> JsonPath.from(a.body()).getString("dossierCode"))
                .collect(Collectors.toSet());
        assertEquals(64, codes.size());
        Set<Long> serials = codes.stream()
                .map(c -> Long.parseLong(c.substring(c.lastIndexOf('-') + 1)))
                .collect(Collectors.toSet());
        if (before + 64 == serial(agency)) {
            assertEquals(
                    LongStream.rangeClosed(before + 1, before + 64).boxed().collect(Collectors.toSet()),
                    serials,
                    "no gap within the day");
        }
    }

    @Test
    void oneKeyInParallelIsOneDossier() {
        Citizen citizen = Citizen.any();
        String key = UUID.randomUUID().toString();
        List<HttpRequest> requests = IntStream.range(0, 12)
                .mapToObj(i -> Wire.post(citizen, "/api/v1/dossiers", DRAFT, "Idempotency-Key", key))
                .toList();
        List<HttpResponse<String>> answers = Wire.allAtOnce(requests);
        assertEquals(Set.of(201), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(HttpResponse::body).distinct().count());
        assertEquals(1, Database.count("select count(*) from dossier where owner = ?", citizen.subject()));
    }

    @Test
    void savesOverOneVersionAreNotLost() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        String tag = "\"" + d.version() + "\"";
        List<HttpRequest> requests = IntStream.range(0, 8)
                .mapToObj(i -> patch(d, tag, "{\"contact\":{\"phone\":\"090000000" + i + "\"}}"))
                .toList();
        List<Integer> statuses =
                Wire.allAtOnce(requests).stream().map(HttpResponse::statusCode).toList();
        assertEquals(1, statuses.stream().filter(s -> s == 200).count(), statuses.toString());
        assertEquals(Set.of(200, 412), new HashSet<>(statuses));
    }

    @Test
    void aFilingSentTwiceIsFiledOnce() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        List<HttpResponse<String>> answers = Wire.allAtOnce(IntStream.range(0, 6)
                .mapToObj(i -> Wire.post(d.owner(), d.path() + "/submission", ""))
                .toList());
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        assertEquals(
                1,
                Database.count("select count(*) from event where subject = ? and type = 'DOSSIER_SUBMITTED'", d.id()));
    }

    @RepeatedTest(3)
    void hundredsWhoHangUpTakeNoConnectionWithThem() throws Exception {
        Citizen citizen = Citizen.any();
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        for (int i = 0; i < 300; i++) {
            Wire.sendAndHangUp(citizen, "POST", "/api/v1/dossiers", DRAFT);
            Wire.sendAndHangUp(d.owner(), "GET", d.path(), "");
            Wire.sendAndHangUp(intake(), "GET", "/api/v1/work-queues/intake", "");
        }
        // more requests at once than there are connections: a leak of a single one would show
        List<HttpResponse<String>> answers = Wire.allAtOnce(IntStream.range(0, 60)
                .mapToObj(i -> Wire.post(citizen, "/api/v1/dossiers", DRAFT))
                .toList());
        assertEquals(Set.of(201), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        citizen.get("/api/v1/dossiers").statusCode(200);
        d.owner().sees(d).statusCode(200).body("state", is("SUBMITTED"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), ConcurrencyTest::untilNoTransactionIsLeftOpen);
        assertTrue(everyDraftIsWhole(citizen));
    }

    /** What was cut off is still done; each look at it takes the database some time. */
    private static void untilNoTransactionIsLeftOpen() {
        while (Database.count(
                        "select count(*) from pg_stat_activity where state like 'idle in transaction%' and pg_sleep(0.05) is not null")
                > 0) {
            Thread.onSpinWait();
        }
    }

    /** A draft exists with its event, or not at all. */
    private static boolean everyDraftIsWhole(Citizen citizen) {
        return Database.count(
                                "select count(*) from dossier d where owner = ? and not exists (select 1 from event e where e.subject = d.id)",
                                citizen.subject())
                        == 0
                && Database.count(
                                "select count(*) from event e where actor = ? and not exists (select 1 from dossier d where e.subject = d.id)",
                                citizen.subject())
                        == 0;
    }

    private static HttpRequest patch(Filed d, String tag, String json) {
        return HttpRequest.newBuilder(Wire.post(d.owner(), d.path(), "").uri())
                .header("Authorization", "Bearer " + d.owner().token())
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private static long serial(String agency) {
        return Database.count("select coalesce(max(last), 0) from dossier_serial where agency = ?", agency + ".00");
    }
}
