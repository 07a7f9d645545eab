package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Payer;

/** What waits for an officer, in which order, and for nobody else. Each test has an agency or a name of its own. */
@QuarkusTest
class WorkQueueTest {

    @Test
    void onlineComesFirstThenWhatHasTheLeastTimeLeft() throws SQLException {
        String agency = "H53.DEMO.10.59";
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, agency, true);
        Filed counterLate = due(intake().takesIn(PROCEDURE, agency, "Quầy trễ"), -3);
        Filed onlineLater = due(DossierMother.submitted(agency), 9);
        Filed onlineSoon = due(DossierMother.submitted(agency), 1);
        Filed counterSoon = due(intake().takesIn(PROCEDURE, agency, "Quầy sớm"), 1);
        page(officer, "intake", Map.of())
                .body("items.id", contains(ids(onlineSoon, onlineLater, counterLate, counterSoon)))
                .body("items[2].late", is(true))
                .body("items[0].late", is(false))
                .body("items[0].remainingMinutes", notNullValue())
                .body("next", nullValue());
        page(officer, "late", Map.of()).body("items.id", contains(ids(counterLate)));
        page(officer, "intake", Map.of("due", "LATE")).body("items.id", contains(ids(counterLate)));
        page(officer, "intake", Map.of("channel", "COUNTER")).body("items.id", contains(ids(counterLate, counterSoon)));
        page(officer, "intake", Map.of("procedure", "1.001193")).body("items", hasSize(0));
        counts(officer).body(count("intake"), is(4)).body(count("late"), is(1));
    }

    @Test
    void pagesHaveNeitherGapsNorRepeatsEvenWhenAllAreDueAtOnce() throws SQLException {
        String agency = "H53.DEMO.10.58";
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, agency, true);
        List<Filed> filed = IntStream.range(0, 11)
                .mapToObj(i -> i % 2 == 0
                        ? DossierMother.submitted(agency)
                        : intake().takesIn(PROCEDURE, agency, "Người " + i))
                .toList();
        for (Filed d : filed) {
            due(d, 2);
        }
        List<String> whole =
                page(officer, "intake", Map.of("limit", 100)).extract().path("items.id");
        List<String> leafed = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = page(
                    officer, "intake", cursor.isEmpty() ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor));
            leafed.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null && leafed.size() < 100);
        assertEquals(11, whole.size());
        assertEquals(whole, leafed);
        assertEquals(leafed.size(), new LinkedHashSet<>(leafed).size());
    }

    @Test
    void aPageStaysInPlaceWhileNewDossiersCome() {
        String agency = "H53.DEMO.10.57";
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, agency, true);
        List<Filed> first = IntStream.range(0, 4)
                .mapToObj(i -> DossierMother.submitted(agency))
                .toList();
        ValidatableResponse page = page(officer, "intake", Map.of("limit", 2));
        DossierMother.submitted(agency);
        intake().accepts(first.get(0));
        List<String> rest = page(
                        officer, "intake", Map.of("cursor", page.extract().path("next")))
                .extract()
                .path("items.id");
        assertTrue(rest.containsAll(List.of(ids(first.get(2), first.get(3)))), rest.toString());
        assertTrue(rest.stream().noneMatch(page.extract().<List<String>>path("items.id")::contains));
    }

    @Test
    void aQueueHoldsWhatLiesWithOnesOwnAgenciesAndRoles() {
        String agency = "H53.DEMO.10.56";
        Filed d = DossierMother.accepted(agency);
        Officer here = Officer.appointed(Role.INTAKE_OFFICER, agency + ".00", false);
        Officer above = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10", true);
        Officer aboveOnly = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10", false);
        Officer next = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.55.00", false);
        Officer otherRole = Officer.appointed(Role.CASE_OFFICER, agency, true);
        for (Officer sees : List.of(here, above)) {
            found(sees, "my-unit", d).body("items", hasSize(1));
        }
        for (Officer doesNot : List.of(aboveOnly, next, otherRole)) {
            found(doesNot, "my-unit", d).body("items", hasSize(0));
        }
        intake().forwards(d);
        found(otherRole, "my-unit", d)
                .body("items.stepCode", contains("EXAMINE"))
                .body("items[0].stepName.en", notNullValue());
        found(here, "my-unit", d).body("items", hasSize(0));
        found(Officer.appointed(Role.UNIT_HEAD, agency, false), "my-unit", d).body("items", hasSize(1));
    }

    @Test
    void aDossierGoesFromQueueToQueueThroughItsLife() {
        Filed d = DossierMother.submitted("H53.DEMO.10.54");
        found(intake(), "intake", d).body("items.state", contains("SUBMITTED"));
        intake().accepts(d);
        found(intake(), "intake", d).body("items", hasSize(0));
        found(intake(), "my-unit", d).body("items.dossierCode", contains(d.code()));
        intake().forwards(d);
        found(examiner(), "my-unit", d).body("items", hasSize(1));
        found(examiner(), "my-tasks", d).body("items", hasSize(0));
        examiner().takesOver(d);
        found(examiner(), "my-tasks", d).body("items.assignee", contains("demo|case-officer-1"));
        examiner().asksOpinion(d, "H53.DEMO.10.31");
        found(Officer.as("case-officer-2"), "opinions", d).body("items", hasSize(1));
        Officer.as("case-officer-2").tries(DossierAction.ANSWER_OPINION, d).statusCode(200);
        found(Officer.as("case-officer-2"), "opinions", d).body("items", hasSize(0));
        examiner().requiresPayment(d);
        found(examiner(), "waiting", d).body("items.state", contains("PAYMENT_REQUIRED"));
        Payer.pays(d);
        examiner().forwards(d);
        DossierMother.head().forwards(d);
        DossierMother.signatory().decides(d);
        found(intake(), "to-return", d).body("items.state", contains("DECIDED"));
        intake().returns(d);
        found(intake(), "to-return", d).body("items.state", contains("RETURNED"));
        intake().closes(d);
        for (String queue : List.of("intake", "my-unit", "my-tasks", "waiting", "to-return", "late", "due-soon")) {
            found(intake(), queue, d).body("items", hasSize(0));
        }
    }

    @Test
    void textFindsByReferenceCodeAndNameWithoutAccents() {
        String name = "Nguyễn Đặng " + UUID.randomUUID().toString().substring(0, 8);
        Filed d = intake().takesIn(PROCEDURE, DossierMother.AGENCY, name);
        String plain =
                name.replace("ễ", "e").replace("Đ", "d").replace("ặ", "a").toLowerCase(java.util.Locale.ROOT);
        for (String text : List.of(name, plain, d.reference(), d.reference().toLowerCase(java.util.Locale.ROOT))) {
            page(intake(), "intake", Map.of("q", text)).body("items.id", contains(d.id().toString()));
        }
        for (String text : List.of("%", "_", "%' or '1'='1")) {
            page(intake(), "intake", Map.of("q", text + name + "khác")).body("items", hasSize(0));
        }
        intake().accepts(d);
        page(intake(), "my-unit", Map.of("q", d.code())).body("items.id", contains(d.id().toString()));
    }

    @Test
    void draftsAreInNobodysQueue() {
        Filed draft = Citizen.any().prepares(PROCEDURE, "H53.DEMO.10.55");
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.55", true);
        for (String queue : List.of("intake", "my-unit", "late", "due-soon")) {
            page(officer, queue, Map.of("limit", 100))
                    .body("items.id", not(hasItem(draft.id().toString())));
        }
    }

    @Test
    void countsSayWhatThePagesHold() {
        String agency = "H53.DEMO.B1";
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.52", true);
        int before = counts(officer).extract().path(count("intake"));
        DossierMother.submitted("H53.DEMO.10.52");
        counts(officer)
                .body(count("intake"), is(before + 1))
                .body(count("my-tasks"), is(0))
                .body(
                        "items.name",
                        contains("my-tasks", "my-unit", "intake", "due-soon", "late", "waiting", "to-return"));
        counts(Officer.appointed(Role.INTAKE_OFFICER, agency, true)).body("items.count.sum()", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "citizen-1",
                "company-1",
                "agency-admin",
                "system-admin",
                "integrator",
                "inspector",
                "feedback-officer"
            })
    void queuesAreForThoseWhoWorkOnDossiers(String persona) {
        Caller caller = Caller.persona(persona);
        caller.get("/api/v1/work-queues").statusCode(403).body("code", is("work-queue.not-an-officer"));
        caller.get("/api/v1/work-queues/intake").statusCode(403);
    }

    @Test
    void aPostalAgentSeesOnlyWhatThePostTookIn() {
        String agency = "H53.DEMO.10.51";
        Filed posted = DossierMother.byPost();
        Filed online = DossierMother.submitted(agency);
        Officer post = Officer.appointed(Role.POSTAL_AGENT, agency, true);
        found(post, "intake", posted).body("items.id", contains(ids(posted)));
        found(post, "intake", online).body("items", hasSize(0));
        counts(post).body("items.name", contains("intake"));
    }

    @Test
    void thereAreNoOtherQueues() {
        intake().get("/api/v1/work-queues/everything").statusCode(404).body("code", is("work-queue.not-found"));
        Caller.withoutToken().get("/api/v1/work-queues").statusCode(401);
    }

    private static ValidatableResponse page(Caller by, String queue, Map<String, ?> filters) {
        return by.request()
                .queryParams(filters)
                .get("/api/v1/work-queues/" + queue)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse found(Caller by, String queue, Filed d) {
        return page(by, queue, Map.of("q", d.reference()));
    }

    private static ValidatableResponse counts(Caller by) {
        return by.get("/api/v1/work-queues").statusCode(200);
    }

    private static String count(String queue) {
        return "items.find { it.name == '" + queue + "' }.count";
    }

    private static String[] ids(Filed... dossiers) {
        return java.util.Arrays.stream(dossiers).map(d -> d.id().toString()).toArray(String[]::new);
    }

    /** Sets by hand when it is due: so many days from now. */
    private static Filed due(Filed d, int days) throws SQLException {
        Instant at =
                Instant.now().truncatedTo(java.time.temporal.ChronoUnit.HOURS).plus(Duration.ofDays(days));
        Database.update("update dossier set queue_due_at = ?::timestamptz where id = ?", at.toString(), d.id());
        return d;
    }
}
