package org.motcua.feedback.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** The standard's api_key: issued to integrators, enough to file with, revoked at once. */
@QuarkusTest
@WhoMay({"issueOpen311Key", "listOpen311Keys", "revokeOpen311Key"})
class Open311KeyTest {
    private static final String PATH = "/api/v1/open311-keys";
    private static final String AGENCY = "H53.DEMO.10.55";

    @Test
    void aKeyIsEnoughToFileUntilItIsRevoked() throws Exception {
        Officer system = Officer.appointed(Role.INTEGRATOR, "H53.DEMO.10", true);
        ValidatableResponse issued =
                issues(system, UUID.randomUUID().toString()).statusCode(201);
        String key = issued.extract().path("key");
        String id = issued.extract().path("id");
        String filed = files(key, "json").statusCode(200).extract().path("[0].service_request_id");
        assertEquals(
                system.subject(), Database.value("select actor from event where subject = ?", UUID.fromString(filed)));
        system.get(PATH).statusCode(200).body("items[0].id", is(id)).body("items[0].key", nullValue());
        system.request().delete(PATH + "/" + id).then().statusCode(204);
        system.request().delete(PATH + "/" + id).then().statusCode(204);
        files(key, "json").statusCode(403).body("[0].code", is(403));
        assertEquals(
                List.of("OPEN311_KEY_ISSUED", "OPEN311_KEY_REVOKED"),
                Database.rows("select type from event where subject = ? order by seq", UUID.fromString(id)).stream()
                        .map(r -> r.get("type"))
                        .toList());
    }

    @Test
    void aRepeatedRequestGetsTheSameKeyWhichIsKeptNowhere() {
        Officer system = Officer.appointed(Role.INTEGRATOR, AGENCY, false);
        String intention = UUID.randomUUID().toString();
        String key = issues(system, intention).statusCode(201).extract().path("key");
        issues(system, intention).statusCode(201).body("key", is(key));
        String mark = key.substring(33);
        assertFalse(
                Database.count("select count(*) from idempotency where response::text like ?", "%" + mark + "%") > 0);
        assertFalse(Database.count("select count(*) from event where data::text like ?", "%" + mark + "%") > 0);
        system.get(PATH).body("items.size()", is(1));
    }

    @Test
    void aKeyIsWorthNothingOnceItsHolderIsNoIntegrator() throws Exception {
        UUID id = UUID.randomUUID();
        Database.update(
                "insert into open311_key (id, subject, subject_name, label, created_at) values (?, ?, 'x', 'x', now())",
                id,
                Officer.appointed(Role.CASE_OFFICER, AGENCY, false).subject());
        byte[] secret = ((String) Database.value("select secret from feedback_key")).getBytes(StandardCharsets.UTF_8);
        files(Open311Token.of(secret, id), "xml").statusCode(403).body("errors.error.code", is("403"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "01a20b8d0a107c008f003f1d2c4b5a60-Zk1vXb0c4t2u7m9QpR5sT8vW1xY3zA6bC9dE2fG5hI8", " ", "'; --"
            })
    void whatWasNotIssuedIsRefusedAsTheStandardSays(String key) {
        files(key, "json").statusCode(403).body("[0].code", is(403));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyIntegratorsHaveKeysAndOnlyTheirOwn(Role role) {
        Officer by = Officer.appointed(role, AGENCY, false);
        boolean may = role == Role.INTEGRATOR;
        issues(by, UUID.randomUUID().toString()).statusCode(may ? 201 : 403);
        by.get(PATH).statusCode(may ? 200 : 403);
        Officer other = Officer.appointed(Role.INTEGRATOR, AGENCY, false);
        String theirs = issues(other, UUID.randomUUID().toString()).extract().path("id");
        by.request().delete(PATH + "/" + theirs).then().statusCode(404).body("code", is("feedback.key-not-found"));
        other.get(PATH).body("items.size()", is(1)).body("items[0].revokedAt", nullValue());
    }

    @Test
    void citizensAndStrangersHaveNone() {
        issues(Citizen.any(), UUID.randomUUID().toString()).statusCode(403);
        issues(Caller.withoutToken(), UUID.randomUUID().toString()).statusCode(401);
        Caller.withoutToken().get(PATH).statusCode(401);
    }

    @Test
    void aKeyNeedsALabel() {
        Officer system = Officer.appointed(Role.INTEGRATOR, AGENCY, false);
        system.post(PATH, Map.of("label", " ")).statusCode(400);
        system.post(PATH, Map.of("label", "x".repeat(81))).statusCode(400);
    }

    private static ValidatableResponse issues(Caller by, String intention) {
        return by.request()
                .contentType("application/json")
                .header("Idempotency-Key", intention)
                .body(Map.of("label", "Tổng đài 1022"))
                .post(PATH)
                .then();
    }

    private static ValidatableResponse files(String key, String format) {
        return given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(Map.of(
                        "api_key", key,
                        "service_code", "FEES",
                        "jurisdiction_id", AGENCY,
                        "description", "Bị thu thừa phí ở quầy",
                        "last_name", "Đoàn",
                        "email", "doan@example.org"))
                .post("/open311/v2/requests." + format)
                .then();
    }
}
