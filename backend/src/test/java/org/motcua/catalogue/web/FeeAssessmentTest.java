package org.motcua.catalogue.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it would cost, as anybody asks it: without a token. */
@QuarkusTest
class FeeAssessmentTest {

    @Test
    void theFeeIsReckonedLineByLine() {
        assess("2.000815", Map.of("channel", "COUNTER", "quantities", Map.of("PAGES", 4, "COPIES", 2)))
                .statusCode(200)
                .body("total", is(12_000))
                .body("lines.code", contains("PHI-CHUNG-THUC-BAN-SAO"))
                .body("lines[0].unitAmount", nullValue())
                .body("lines[0].explanation.en", hasItems("2 copies × 6,000 đồng = 12,000 đồng."))
                .body(
                        "lines[0].text.vi",
                        is(
                                "2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa không quá 200.000 đồng/bản."))
                .body("lines[0].verified", is(false))
                .body("assumed", empty())
                .body("open", empty());
    }

    @Test
    void aFormThatIsBeingFilledInCanBeAskedAbout() {
        assess("1.013225", Map.of("channel", "ONLINE", "form", Map.of("worksType", "OTHER")))
                .statusCode(200)
                .body("total", is(150_000));
        assess("1.013225", Map.of("channel", "ONLINE", "categories", List.of("HOUSE")))
                .statusCode(200)
                .body("total", is(75_000));
    }

    @Test
    void theDayAndTheAccountDecideToo() {
        Map<String, Object> relieved = Map.of("channel", "ONLINE", "day", "2027-02-28", "assurance", 2);
        assess("2.000635", relieved).statusCode(200).body("total", is(0)).body("lines[0].reduction", is(8_000));
        Map<String, Object> over = Map.of("channel", "ONLINE", "day", "2027-03-01", "assurance", 2);
        assess("2.000635", over).statusCode(200).body("total", is(8_000)).body("assumed", contains("COPIES"));
    }

    @Test
    void aRateThatIsNotKnownIsSaidToBeOpen() {
        Map<String, Object> late = Map.of("channel", "ONLINE", "form", Map.of("childDateOfBirth", "2020-01-01"));
        assess("1.001193", late).statusCode(200).body("total", is(0)).body("open.code", contains("LE-PHI-HO-TICH"));
    }

    @Test
    void onlyWhatTheProcedureAsksForCanBeStated() {
        assess("2.000815", Map.of("channel", "COUNTER", "categories", List.of("HOUSE")))
                .statusCode(422)
                .body("code", is("catalogue.fee-input-unknown"))
                .body("violations.field", contains("HOUSE"));
        assess("2.000815", Map.of("channel", "COUNTER", "agency", "H53.DEMO.10.31"))
                .statusCode(422)
                .body("code", is("clock.not-offered"));
        assess("9.999999", Map.of("channel", "COUNTER")).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"channel\":\"PIGEON\"}",
                "{\"channel\":\"ONLINE\",\"quantities\":{\"PAGES\":0}}",
                "{\"channel\":\"ONLINE\",\"quantities\":{\"PAGES\":10001}}",
                "{\"channel\":\"ONLINE\",\"quantities\":{\"PAGES\":null}}",
                "{\"channel\":\"ONLINE\",\"categories\":[null]}",
                "{\"channel\":\"ONLINE\",\"day\":\"tomorrow\"}",
                "{\"channel\":\"ONLINE\",\"assurance\":9}"
            })
    void whatCannotBeAskedIsRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/procedures/{code}/fee-assessments", "2.000815")
                .then()
                .statusCode(400);
    }

    @Test
    void whatListsShowIsTheLeastItCosts() {
        given().get("/api/v1/procedures/{code}", "1.013225").then().body("amount", is(75_000));
        given().get("/api/v1/procedures?q=giay phep xay dung moi").then().body("items.amount", contains(75_000));
    }

    private static ValidatableResponse assess(String code, Map<String, Object> asked) {
        return given().contentType("application/json")
                .body(asked)
                .post("/api/v1/procedures/{code}/fee-assessments", code)
                .then();
    }
}
