package org.motcua.dossier;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.Problems.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** Whatever comes in, the answer is a problem with a stable code, never a 500, and nothing is half written. */
@QuarkusTest
class BadInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {"procedureCode":                                                            ~ request.malformed
            nonsense                                                                     ~ request.malformed
            []                                                                           ~ request.malformed
            "text"                                                                       ~ request.malformed
            {"procedureCode":7,"agency":"H53.DEMO.10.51"}                                ~ request.malformed
            {"procedureCode":["2.000908"],"agency":"H53.DEMO.10.51"}                     ~ request.malformed
            {"procedureCode":"2.000908","agency":"H53.DEMO.10.51","owner":"demo|me"}     ~ request.malformed
            {"procedureCode":"2.000908","agency":"H53.DEMO.10.51"} {}                    ~ request.malformed
            {"procedureCode":"2.000908"}                                                 ~ request.invalid
            {"procedureCode":" ","agency":"H53.DEMO.10.51"}                              ~ request.invalid
            {"procedureCode":null,"agency":null}                                         ~ request.invalid
            null                                                                         ~ request.invalid
            """)
    void aBodyThatIsNotWhatItShouldBeBeginsNothing(String body, String code) {
        Citizen citizen = Citizen.any();
        problem(citizen.post("/api/v1/dossiers", body), 400, code);
        assertEquals(0, dossiersOf(citizen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"procedureCode\":\"2\\u0000\",\"agency\":\"H53\"}",
                "{\"procedureCode\":\"2.000908\",\"agency\":\"\\ud800\"}"
            })
    void textThatNoDatabaseKeepsIsRefused(String body) {
        int status = Citizen.any().post("/api/v1/dossiers", body).extract().statusCode();
        assertEquals(4, status / 100);
    }

    @Test
    void aMissingBodyIsInvalid() {
        problem(
                Citizen.any()
                        .request()
                        .contentType("application/json")
                        .post("/api/v1/dossiers")
                        .then(),
                400,
                "request.invalid");
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        problem(
                intake().request()
                        .contentType("application/json")
                        .post(d.path() + "/acceptance")
                        .then(),
                400,
                "request.invalid");
        assertEquals("SUBMITTED", d.state());
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(
                Citizen.any()
                        .request()
                        .contentType("text/plain")
                        .body("x")
                        .post("/api/v1/dossiers")
                        .then(),
                415,
                "request.unsupported-media-type");
        Filed d = DossierMother.in(DossierState.DRAFT);
        problem(
                d.owner()
                        .request()
                        .contentType("application/json")
                        .body("{}")
                        .post(d.path() + "/attachments")
                        .then(),
                415,
                "request.unsupported-media-type");
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        int version = d.version();
        String huge = "{\"form\":{\"documentName\":\"" + "x".repeat(1_100_000) + "\"}}";
        problem(
                d.owner()
                        .request()
                        .header("If-Match", "\"" + version + "\"")
                        .contentType("application/json")
                        .body(huge)
                        .patch(d.path())
                        .then(),
                413,
                "request.too-large");
        String deep = "{\"form\":" + "{\"a\":".repeat(200) + "1" + "}".repeat(200) + "}";
        problem(
                d.owner()
                        .request()
                        .header("If-Match", "\"" + version + "\"")
                        .contentType("application/json")
                        .body(deep)
                        .patch(d.path())
                        .then(),
                400,
                "request.malformed");
        assertEquals(version, d.version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "not-a-uuid", "%00", "..%2f..%2fetc", "0190a3e4-0000-7000-8000-00000000000g", "' or 1=1 --"
            })
    void aPathThatIsNoIdLeadsNowhere(String id) {
        for (String path : List.of(
                "/api/v1/dossiers/" + id,
                "/api/v1/dossiers/" + UUID.randomUUID() + "/attachments/" + id + "/content")) {
            int status = Citizen.as("citizen-1")
                    .request()
                    .urlEncodingEnabled(false)
                    .get(path.replace(" ", "%20").replace("'", "%27"))
                    .statusCode();
            assertEquals(4, status / 100, path);
        }
    }

    @Test
    void aVeryLongPathIsRefused() {
        assertEquals(
                4,
                Citizen.as("citizen-1")
                                .get("/api/v1/dossiers/" + "9".repeat(5000))
                                .extract()
                                .statusCode()
                        / 100);
        assertEquals(
                4,
                intake().get("/api/v1/work-queues/" + "a".repeat(5000))
                                .extract()
                                .statusCode()
                        / 100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            /api/v1/dossiers?limit=0                      ~ request.invalid
            /api/v1/dossiers?limit=101                    ~ request.invalid
            /api/v1/dossiers?limit=many                   ~ request.malformed
            /api/v1/dossiers?state=LOST                   ~ request.malformed
            /api/v1/dossiers?cursor=garbage               ~ request.cursor-invalid
            /api/v1/dossiers?cursor=%00                   ~ request.cursor-invalid
            /api/v1/dossiers?cursor=YQ                    ~ request.cursor-invalid
            /api/v1/dossiers?cursor=YR9i                  ~ request.cursor-invalid
            /api/v1/work-queues/intake?limit=-1           ~ request.invalid
            /api/v1/work-queues/intake?channel=PIGEON     ~ request.malformed
            /api/v1/work-queues/intake?due=NEVER          ~ request.malformed
            /api/v1/work-queues/intake?cursor=YR9iH2M     ~ request.cursor-invalid
            /api/v1/work-queues/my-tasks?cursor=x         ~ request.cursor-invalid
            /api/v1/work-queues/opinions?cursor=x         ~ request.cursor-invalid
            """)
    void queryGarbageIsNamed(String path, String code) {
        problem(intake().request().urlEncodingEnabled(false).get(path).then(), 400, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "procedure=%00", "step=%00", "q=%25%5F%5C%27%22", "q=%F0%9F%98%80"})
    void oddTextInAQueueFilterBreaksNothing(String query) {
        int status = intake().request()
                .urlEncodingEnabled(false)
                .get("/api/v1/work-queues/intake?" + query)
                .statusCode();
        assertEquals(true, status == 200 || status == 400, query + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@@;q=x", "vi,en;q=nan", "zz-ZZ-ZZ-ZZ", "*;q=0", ""})
    void anOddAcceptLanguageStillGetsWords(String language) {
        Caller citizen = Citizen.as("citizen-1");
        citizen.request()
                .header("Accept-Language", language)
                .get("/api/v1/dossiers/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("title", not(is("")));
    }

    @Test
    void aKnownIdOfAnotherPersonsDossierIsAsUnknownAsAnyOther() {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        ValidatableResponse theirs = Citizen.any().sees(d).statusCode(404);
        ValidatableResponse nobodys =
                Citizen.any().get("/api/v1/dossiers/" + UUID.randomUUID()).statusCode(404);
        for (String part : List.of("code", "title", "detail", "status")) {
            assertEquals(nobodys.extract().<Object>path(part), theirs.extract().path(part));
        }
    }

    private static long dossiersOf(Caller caller) {
        return Database.count("select count(*) from dossier where owner = ?", caller.subject());
    }
}
