package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.AGENCY;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** What was acknowledged is committed: a second connection sees it as soon as the answer is there. */
@QuarkusTest
class DurabilityTest {

    @RepeatedTest(20)
    void anAnswerComesAfterTheCommit() {
        Citizen citizen = Citizen.any();
        ValidatableResponse answer = citizen.post(
                        "/api/v1/dossiers", Map.of("procedureCode", PROCEDURE, "agency", AGENCY))
                .statusCode(201);
        UUID id = UUID.fromString(answer.extract().path("id"));
        assertEquals(1, Database.count("select count(*) from dossier where id = ?", id));
        assertEquals(1, Database.count("select count(*) from event where subject = ?", id));
    }

    @Test
    void theVersionAnsweredIsTheVersionStored() {
        Filed d = DossierMother.submitted(AGENCY);
        ValidatableResponse accepted = intake().accepts(d);
        assertEquals(d.version(), accepted.extract().<Integer>path("version"));
        assertEquals("\"" + d.version() + "\"", accepted.extract().header("ETag"));
        assertEquals(d.code(), accepted.extract().path("dossierCode"));
        ValidatableResponse forwarded = intake().forwards(d);
        assertEquals(d.version(), forwarded.extract().<Integer>path("version"));
    }

    @Test
    void aKeyIsKeptInTheCommandsOwnTransaction() {
        Filed d = DossierMother.submitted(AGENCY);
        String key = UUID.randomUUID().toString();
        intake().request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post(d.path() + "/acceptance")
                .then()
                .statusCode(200);
        long written = Database.count(
                "select count(distinct t) from (select xmin::text as t from dossier where id = ?"
                        + " union all select xmin::text from idempotency where key = ?"
                        + " union all select xmin::text from event where subject = ? and type = 'DOSSIER_ACCEPTED') x",
                d.id(),
                key,
                d.id());
        assertEquals(1, written, "dossier, event and key by one transaction");
    }

    @Test
    void neverADossierWithoutItsEventsNorTheOtherWayRound() {
        DossierMother.submitted(AGENCY);
        assertEquals(
                0,
                Database.count(
                        "select count(*) from dossier d where not exists (select 1 from event e where e.subject = d.id)"));
        assertEquals(
                0,
                Database.count(
                        "select count(*) from event e where e.type like 'DOSSIER%' and not exists (select 1 from dossier d where d.id = e.subject)"
                                + " and not exists (select 1 from event x where x.subject = e.subject and x.type in ('DOSSIER_DISCARDED', 'DOSSIER_EXPIRED'))"));
        assertTrue(Database.count("select count(*) from event") > 0);
    }
}
