package org.motcua.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.Tokens;

/** Whatever goes wrong, the answer is a problem that says what, in the caller's language, and nothing about the inside. */
@QuarkusTest
class ProblemTest {
    private static final String GOOD = "{\"buyer\":\"Mai\",\"lines\":[{\"name\":\"a\",\"amount\":1}]}";

    @Test
    void aGoodRequestPasses() {
        given().contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/probe/orders")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"buyer":                                       |                 | syntax
            {"buyer":"Mai","lines":[]} x                    |                 | syntax
            nonsense                                        |                 | syntax
            {"buyer":"Mai","lines":[],"price":1}            | price           | unknown
            {"buyer":"Mai","lines":[{"name":"a","amount":1,"size":1}]} | lines[0].size | unknown
            {"buyer":7,"lines":[]}                          | buyer           | type
            {"buyer":"Mai","lines":"none"}                  | lines           | type
            {"buyer":"Mai","lines":[{"amount":"many"}]}     | lines[0].amount | type
            {"buyer":"Mai","lines":[{"amount":1.5}]}        | lines[0].amount | type
            {"buyer":"Mai","lines":[],"day":"31/12/2022"}   | day             | type
            {"buyer":"Mai","lines":[],"colour":"BLUE"}      | colour          | type
            {"buyer":"Mai","lines":[],"colour":1}           | colour          | type
            """)
    void anUnreadableBodyNamesTheField(String body, String field, String code) {
        order(body)
                .statusCode(400)
                .body("code", is("request.malformed"))
                .body("violations[0].field", is(field == null ? "" : field))
                .body("violations[0].code", is(code))
                .body("violations[0].in", is("body"))
                .body("violations[0].message", not(containsString("motcua")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void anEmptyBodyIsInvalid(String body) {
        order(body).statusCode(400).body("code", is("request.invalid")).body("violations[0].code", is("NotNull"));
    }

    @Test
    void brokenRulesAreListedWithTheirPlaces() {
        order("{\"buyer\":\" \",\"lines\":[{\"name\":\"\",\"amount\":11}]}")
                .statusCode(400)
                .body("code", is("request.invalid"))
                .body("violations.field", containsInAnyOrder("buyer", "lines[0].name", "lines[0].amount"))
                .body("violations.find { it.field == 'lines[0].amount' }.message", is("Phải từ 10 trở xuống."));
    }

    @Test
    void parametersAreNamedAsTheClientKnowsThem() {
        given().queryParam("limit", 9)
                .header("X-Count", 8)
                .get("/api/probe/items/0190a3e4-0000-7000-8000-000000000000")
                .then()
                .statusCode(400)
                .body("code", is("request.invalid"))
                .body(
                        "violations.collect { it.in + ':' + it.field }",
                        containsInAnyOrder("query:limit", "header:X-Count"));
    }

    @ParameterizedTest
    @CsvSource({"limit,many", "colour,BLUE", "from,yesterday"})
    void aQueryOfTheWrongTypeIsMalformed(String name, String value) {
        given().queryParam(name, value)
                .get("/api/probe/items/0190a3e4-0000-7000-8000-000000000000")
                .then()
                .statusCode(400)
                .body("code", is("request.malformed"))
                .body("violations.field", contains(name));
    }

    @Test
    void aHeaderOfTheWrongTypeIsMalformed() {
        given().header("X-Count", "many")
                .get("/api/probe/items/0190a3e4-0000-7000-8000-000000000000")
                .then()
                .statusCode(400)
                .body("code", is("request.malformed"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/nothing,            404, request.not-found",
        "GET,    /api/v1/nothing/at/all,  404, request.not-found",
        "GET,    /api/probe/items/7,      404, request.not-found",
        "DELETE, /api/probe/orders,       405, request.method-not-allowed",
        "GET,    /api/probe/private,      401, auth.token-missing",
        "GET,    /api/probe/failures/lock,   409, request.conflict",
        "GET,    /api/probe/failures/unique, 409, request.conflict"
    })
    void everyStatusHasItsCode(String method, String path, int status, String code) {
        given().request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:motcua:problem:" + code))
                .body("code", is(code))
                .body("status", is(status))
                .body("instance", is(path));
    }

    @Test
    void theWrongMediaTypesAreRefused() {
        given().contentType("text/csv")
                .body("a;b")
                .post("/api/probe/orders")
                .then()
                .statusCode(415)
                .body("code", is("request.unsupported-media-type"));
        given().accept("text/csv")
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/probe/orders")
                .then()
                .statusCode(406)
                .body("code", is("request.not-acceptable"));
    }

    @Test
    void whoIsKnownButNotAllowedIsForbidden() {
        given().auth()
                .oauth2(Tokens.of("citizen-1"))
                .get("/api/probe/never")
                .then()
                .statusCode(403)
                .body("code", is("auth.forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "database"})
    void theUnexpectedKeepsItsSecretsAndGivesAnId(String kind) {
        given().header("Accept-Language", "en")
                .get("/api/probe/failures/" + kind)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", is("server.unexpected"))
                .body("detail", matchesPattern(".*quote error [0-9a-f-]{36}\\."))
                .body(not(containsString("secret")))
                .body(not(containsString("division")))
                .body(not(containsString("Exception")));
    }

    @Test
    void aRefusalCarriesItsArgumentsAndWhatWouldBeAllowed() {
        given().get("/api/probe/failures/refusal")
                .then()
                .statusCode(413)
                .body("detail", is("Giới hạn là 7 giỏ. Hãy gửi ít dữ liệu hơn."))
                .body("allowedActions", contains("WITHDRAW"))
                .body("violations", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                   | Không tìm thấy
            vi                  | Không tìm thấy
            en                  | Not found
            en-GB,en;q=0.9      | Not found
            fr,en;q=0.5         | Not found
            fr                  | Không tìm thấy
            vi;q=0.1,en;q=0.9   | Not found
            *                   | Không tìm thấy
            @@;q=x              | Không tìm thấy
            """)
    void wordsAreInTheCallersLanguage(String acceptLanguage, String title) {
        var request = acceptLanguage == null ? given() : given().header("Accept-Language", acceptLanguage);
        request.get("/api/nothing").then().body("title", is(title));
    }

    private static ValidatableResponse order(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/probe/orders")
                .then()
                .contentType("application/problem+json");
    }
}
