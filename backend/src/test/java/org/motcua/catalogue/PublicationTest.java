package org.motcua.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.clock.TestCalendars;
import org.motcua.clock.api.Limit;
import org.motcua.identity.api.Role;
import org.motcua.support.CalendarKeeper;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** A decision that publishes procedures starts five working days; done is said once; the overdue are at the top. */
@QuarkusTest
@WhoMay({
    "recordPublicationDecision",
    "listPublicationDecisions",
    "getPublicationDecision",
    "completePublicationDecision"
})
class PublicationTest {
    private static final String PATH = "/api/v1/publication-decisions";
    private static final String AGENCY = "H53.DEMO.B3";
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Inject
    PublicationMovesJob moves;

    private final Officer admin = Officer.appointed(Role.AGENCY_ADMIN, AGENCY, false);

    @Test
    void itIsDueFiveWorkingDaysAfterItCameAndSaysWhy() {
        Instant received = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
        String id = recorded(admin, received);
        Instant due = TestCalendars.standard().dueAt(Limit.workingDays(5), received);
        admin.get(PATH + "/" + id)
                .statusCode(200)
                .body("decision.dueAt", is(due.toString()))
                .body("decision.late", is(false))
                .body("decision.mayComplete", is(true))
                .body("clock.dueAt", is(due.toString()))
                .body("clock.calendar", containsString("H53.DEMO"))
                .body("legalBasis", containsString("5144/2022"))
                .body("text.vi", containsString("05 ngày"));
        List<Integer> counted = admin.get(PATH + "/" + id).extract().path("clock.intervals.countedMinutes");
        assertEquals(
                admin.get(PATH + "/" + id).extract().<Integer>path("clock.countedMinutes"),
                counted.stream().mapToInt(i -> i).sum());
    }

    @Test
    void theOverdueIsAtTheTopUntilItIsDone() {
        Officer keeper = Officer.appointed(Role.SYSTEM_ADMIN, "H53.DEMO.B4", false);
        String inTime = recorded(keeper, "H53.DEMO.B4", Instant.now());
        String late = recorded(keeper, "H53.DEMO.B4", Instant.now().minus(FORTNIGHT));
        ValidatableResponse first = keeper.get(PATH + "?limit=1")
                .statusCode(200)
                .body("items.id", contains(late))
                .body("items[0].late", is(true))
                .body("next", notNullValue());
        keeper.get(PATH + "?limit=1&cursor=" + first.extract().path("next"))
                .body("items.id", contains(inTime))
                .body("items[0].late", is(false))
                .body("next", nullValue());

        complete(keeper, late, "Đã nhập phiên bản 2")
                .statusCode(200)
                .body("updatedAt", notNullValue())
                .body("late", is(true))
                .body("mayComplete", is(false));
        complete(keeper, late, null).statusCode(409).body("code", is("catalogue.publication-done"));
        keeper.get(PATH).body("items.id", contains(inTime));
        keeper.get(PATH + "?done=true").body("items.id", contains(late));
        assertEquals(
                List.of("PUBLICATION_DECISION_RECORDED", "PUBLICATION_DECISION_COMPLETED"),
                Database.rows("select type from event where subject = ? order by seq", UUID.fromString(late)).stream()
                        .map(row -> row.get("type"))
                        .toList());
    }

    @Test
    void sentTwiceItIsRecordedOnce() {
        Map<String, Object> body = body(AGENCY, Instant.now());
        String key = UUID.randomUUID().toString();
        String id = post(admin, body, key).statusCode(201).extract().path("id");
        post(admin, body, key).statusCode(201).body("id", is(id));
        post(admin, body, UUID.randomUUID().toString()).statusCode(409).body("code", is("catalogue.publication-known"));
    }

    @ParameterizedTest
    @CsvSource({
        "receivedAt, 2099-01-01T00:00:00Z, 422",
        "receivedAt, 2020-01-01T00:00:00Z, 422",
        "signedOn, 2099-01-01, 422",
        "published, 2.000908, 422",
        "published, '', 422",
        "published, none at all, 400",
        "number, ' ', 400",
        "agency, H53.NOWHERE, 403"
    })
    void whatCannotBeIsRefused(String field, String value, int status) {
        Map<String, Object> body = body(AGENCY, Instant.now());
        if (field.equals("published")) {
            body.put("published", value.isEmpty() ? List.of() : List.of(value));
            body.put("abolished", value.equals("2.000908") ? List.of(value) : List.of());
        } else {
            body.put(field, value);
        }
        post(admin, body, UUID.randomUUID().toString()).statusCode(status);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void atTheAgencyOrAboveItCounts(Role role) {
        String id = recorded(admin, Instant.now());
        boolean keeps = KEEPERS.contains(role);
        boolean reads = keeps || role == Role.INSPECTOR;
        for (Officer by : List.of(Officer.appointed(role, AGENCY, false), Officer.appointed(role, "H53.DEMO", true))) {
            assertEquals(
                    List.of(reads ? 200 : 403, reads ? 200 : 404, keeps ? 201 : 403), answers(by, id), by.subject());
            if (!keeps) {
                complete(by, id, null).statusCode(reads ? 403 : 404);
            }
        }
        complete(keeps ? Officer.appointed(role, AGENCY, false) : admin, id, null)
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void besideItBelowItOrAboveItWithoutItsSubtreeDoesNot(Role role) {
        String id = recorded(admin, Instant.now());
        boolean ofSomewhere = KEEPERS.contains(role) || role == Role.INSPECTOR;
        for (Officer by : List.of(
                Officer.appointed(role, "H53.DEMO.B5", true),
                Officer.appointed(role, "H53.DEMO.B3.00", true),
                Officer.appointed(role, "H53.DEMO", false))) {
            assertEquals(List.of(ofSomewhere ? 200 : 403, 404, 403), answers(by, id), by.subject());
            complete(by, id, null).statusCode(404);
        }
    }

    @Test
    void itFollowsTheCalendarOfItsAgencyUntilItIsDone() throws Throwable {
        String agency = "H53.DEMO.B2";
        Officer keeper = Officer.appointed(Role.AGENCY_ADMIN, agency, false);
        String id = recorded(keeper, agency, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        String done = recorded(keeper, agency, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        complete(keeper, done, null).statusCode(200);
        String due = keeper.get(PATH + "/" + id).extract().path("decision.dueAt");
        CalendarKeeper calendar = new CalendarKeeper(keeper, agency);
        calendar.begins().statusCode(201);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        calendar.writes(CalendarKeeper.days(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> CalendarKeeper.day(today.plusDays(i).toString(), "CLOSURE", "Sửa trụ sở"))
                        .toArray()))
                .statusCode(200);
        calendar.gets("/draft/effects")
                .body("find { it.of == 'PUBLICATION_DECISION' }.open", is(1))
                .body("find { it.of == 'PUBLICATION_DECISION' }.later", is(1));
        calendar.applies().statusCode(200);
        VertxContextSupport.subscribeAndAwait(() -> moves.move());
        VertxContextSupport.subscribeAndAwait(() -> moves.move());
        String moved = keeper.get(PATH + "/" + id)
                .body("clock.calendar", containsString(agency + "/1"))
                .extract()
                .path("decision.dueAt");
        assertTrue(Instant.parse(moved).isAfter(Instant.parse(due)));
        keeper.get(PATH + "/" + id).body("clock.dueAt", is(moved));
        assertEquals(List.of("PUBLICATION_DECISION_RECORDED", "PUBLICATION_DECISION_DUE_MOVED"), told(id));
        assertEquals(List.of("PUBLICATION_DECISION_RECORDED", "PUBLICATION_DECISION_COMPLETED"), told(done));
    }

    private static List<Object> told(String id) {
        return Database.rows("select type from event where subject = ? order by seq", UUID.fromString(id)).stream()
                .map(row -> row.get("type"))
                .toList();
    }

    @Test
    void citizensAndStrangersHaveNoBusinessHere() {
        String id = recorded(admin, Instant.now());
        assertEquals(List.of(403, 404, 403), answers(Citizen.any(), id));
        assertEquals(List.of(401, 401, 401), answers(Caller.withoutToken(), id));
        complete(Caller.withoutToken(), id, null).statusCode(401);
    }

    private static List<Integer> answers(Caller by, String id) {
        return List.of(
                by.get(PATH).extract().statusCode(),
                by.get(PATH + "/" + id).extract().statusCode(),
                post(by, body(AGENCY, Instant.now()), UUID.randomUUID().toString())
                        .extract()
                        .statusCode());
    }

    private static String recorded(Officer by, Instant received) {
        return recorded(by, AGENCY, received);
    }

    private static String recorded(Officer by, String agency, Instant received) {
        return post(by, body(agency, received), UUID.randomUUID().toString())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(Caller by, Map<String, Object> body, String key) {
        return by.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then();
    }

    private static ValidatableResponse complete(Caller by, String id, String note) {
        return by.post(PATH + "/" + id + "/completion", note == null ? Map.of() : Map.of("note", note));
    }

    private static Map<String, Object> body(String agency, Instant received) {
        Map<String, Object> body = new HashMap<>();
        body.put("agency", agency);
        body.put("number", UUID.randomUUID() + "/QĐ-UBND");
        body.put(
                "signedOn",
                LocalDate.ofInstant(received, ZoneId.of("Asia/Ho_Chi_Minh")).toString());
        body.put("issuer", "Chủ tịch UBND tỉnh");
        body.put("receivedAt", received.toString());
        body.put("published", List.of("1.001193"));
        body.put("amended", List.of());
        body.put("abolished", List.of("2.000908"));
        return body;
    }
}
