package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** A citizen's own dossiers. */
@QuarkusTest
class MyDossiersTest {

    @Test
    void theNewestIsFirstAndOthersAreNotThere() {
        Citizen citizen = Citizen.any();
        Filed old = citizen.files("2.000908");
        Filed draft = citizen.begins("1.001193");
        Citizen.any().files("2.000908");
        citizen.get("/api/v1/dossiers")
                .statusCode(200)
                .body("items.id", contains(draft.id().toString(), old.id().toString()))
                .body("items.state", contains("DRAFT", "SUBMITTED"))
                .body("items[0].filingReference", nullValue())
                .body("items[1].filingReference", is(old.reference()))
                .body("items[1].dueAt", notNullValue())
                .body("next", nullValue());
    }

    @Test
    void theyCanBeSiftedByState() {
        Citizen citizen = Citizen.any();
        Filed filed = citizen.files("2.000908");
        citizen.begins("2.000908");
        citizen.get("/api/v1/dossiers?state=SUBMITTED")
                .body("items.id", contains(filed.id().toString()));
        citizen.get("/api/v1/dossiers?state=CLOSED").body("items", hasSize(0));
        intake().refuses(filed);
        citizen.get("/api/v1/dossiers?state=REFUSED").body("items", hasSize(1));
    }

    @Test
    void pagesHaveNeitherGapsNorRepeats() {
        Citizen citizen = Citizen.any();
        List<String> newestFirst = new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(i -> citizen.begins("2.000908").id().toString())
                .toList());
        java.util.Collections.reverse(newestFirst);
        List<String> leafed = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = citizen.request()
                    .queryParams(cursor.isEmpty() ? Map.of("limit", 3) : Map.of("limit", 3, "cursor", cursor))
                    .get("/api/v1/dossiers")
                    .then()
                    .statusCode(200);
            leafed.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null && leafed.size() < 50);
        assertEquals(newestFirst, leafed);
    }

    @Test
    void anotherPersonsCursorShowsOnlyOnesOwn() {
        Citizen one = Citizen.any();
        IntStream.range(0, 3).forEach(i -> one.begins("2.000908"));
        String cursor = one.get("/api/v1/dossiers?limit=1").extract().path("next");
        Citizen.any()
                .request()
                .queryParam("cursor", cursor)
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void anOfficerHasNoneUnlessFiledOnesOwn() {
        DossierMother.in(org.motcua.dossier.api.DossierState.SUBMITTED);
        org.motcua.support.Officer.appointed(org.motcua.identity.api.Role.INTAKE_OFFICER, "H53.DEMO.10", true)
                .get("/api/v1/dossiers")
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aDraftBeginsWithWhatThePortalKnows() {
        Citizen mai = Citizen.as("citizen-1");
        Filed d = mai.begins("2.000908");
        mai.sees(d)
                .body("applicant.name", is("Nguyễn Thị Mai"))
                .body("applicant.identityNumber", is("999190000011"))
                .body("contact.phone", is("0900000011"))
                .body("contact.email", is("citizen-1@example.org"))
                .body("form", is(Map.of()))
                .body("version", notNullValue())
                .body("statusToken", nullValue());
    }
}
