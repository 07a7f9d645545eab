package org.motcua.dossier;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.motcua.support.DossierMother.AGENCY;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.Problems.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Samples;

/** Said twice with one key, done once. */
@QuarkusTest
class IdempotencyTest {
    private static final Map<String, String> DRAFT = Map.of("procedureCode", PROCEDURE, "agency", AGENCY);

    @Test
    void theSameRequestGetsTheSameAnswer() {
        Citizen citizen = Citizen.any();
        String key = UUID.randomUUID().toString();
        ValidatableResponse first =
                keyed(citizen, key, "/api/v1/dossiers", DRAFT).statusCode(201);
        ValidatableResponse again =
                keyed(citizen, key, "/api/v1/dossiers", DRAFT).statusCode(201);
        assertEquals(first.extract().asString(), again.extract().asString());
        assertEquals(first.extract().header("Location"), again.extract().header("Location"));
        assertEquals(1, Database.count("select count(*) from dossier where owner = ?", citizen.subject()));
    }

    @Test
    void anAcceptanceRepeatedGivesNoSecondCode() {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        String key = UUID.randomUUID().toString();
        String code = keyed(intake(), key, d.path() + "/acceptance", Map.of())
                .statusCode(200)
                .extract()
                .path("dossierCode");
        long events = d.events();
        keyed(intake(), key, d.path() + "/acceptance", Map.of()).statusCode(200).body("dossierCode", is(code));
        assertEquals(events, d.events());
    }

    @Test
    void anotherBodyOrPathWithTheKeyIsRefused() {
        Citizen citizen = Citizen.any();
        String key = UUID.randomUUID().toString();
        keyed(citizen, key, "/api/v1/dossiers", DRAFT).statusCode(201);
        problem(
                keyed(citizen, key, "/api/v1/dossiers", Map.of("procedureCode", "1.001193", "agency", AGENCY)),
                422,
                "request.idempotency-key-reused");
        Filed filed = citizen.files(PROCEDURE);
        problem(
                keyed(citizen, key, filed.path() + "/withdrawal", Map.of("reason", "Thôi")),
                422,
                "request.idempotency-key-reused");
        assertEquals("SUBMITTED", filed.state());
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        String key = UUID.randomUUID().toString();
        keyed(intake(), key, d.path() + "/closure", Map.of()).statusCode(409);
        assertEquals(0, Database.count("select count(*) from idempotency where key = ?", key));
        keyed(intake(), key, d.path() + "/acceptance", Map.of()).statusCode(200);
    }

    @Test
    void twoPeoplesKeysAreTwoKeys() {
        String key = UUID.randomUUID().toString();
        String one = keyed(Citizen.any(), key, "/api/v1/dossiers", DRAFT)
                .statusCode(201)
                .extract()
                .path("id");
        String other = keyed(Citizen.any(), key, "/api/v1/dossiers", DRAFT)
                .statusCode(201)
                .extract()
                .path("id");
        assertNotEquals(one, other);
    }

    @Test
    void anUploadRepeatedIsOnePaper() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        byte[] file = Samples.pdf("same");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            d.owner()
                    .request()
                    .header("Idempotency-Key", key)
                    .multiPart("paper", "GIAY-TO-QUAN-HE")
                    .multiPart("file", "a.pdf", file)
                    .post(d.path() + "/attachments")
                    .then()
                    .statusCode(201);
        }
        assertEquals(1, Database.count("select count(*) from attachment where subject = ?", d.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with blank", "ngày", "%s"})
    void aKeyIsShortAndPlain(String key) {
        problem(keyed(Citizen.any(), key.formatted("x".repeat(101)), "/api/v1/dossiers", DRAFT), 400, "request.invalid")
                .body("violations[0].field", is("Idempotency-Key"))
                .body("violations[0].in", is("header"));
    }

    private static ValidatableResponse keyed(Caller by, String key, String path, Object body) {
        return by.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
