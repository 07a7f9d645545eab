package org.motcua.catalogue.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal clock as anybody asks it: without a token. */
@QuarkusTest
class EvaluationTest {
    private static final String EVALUATIONS = "/api/v1/clock/evaluations";
    private static final String ESTIMATES = "/api/v1/procedures/{code}/estimates";

    @ParameterizedTest
    @CsvFileSource(resources = "/clock-golden.csv", numLinesToSkip = 1)
    void knownCasesComeOutAndAreExplained(String rule, int amount, String start, String pauses, String due) {
        Map<String, Object> asked = new HashMap<>(Map.of("rule", rule, "amount", amount, "startedAt", start));
        if (pauses != null) {
            asked.put("pauses", pauses(pauses));
        }
        JsonPath answer = evaluate(asked, "vi").statusCode(200).extract().jsonPath();
        assertEquals(OffsetDateTime.parse(due).toInstant(), Instant.parse(answer.getString("dueAt")));
        assertUnbroken(answer);
    }

    private static void assertUnbroken(JsonPath answer) {
        List<Map<String, Object>> intervals = answer.getList("intervals");
        String at = answer.getString("startedAt");
        int counted = 0;
        for (Map<String, Object> interval : intervals) {
            assertEquals(at, interval.get("from"));
            at = (String) interval.get("to");
            counted += (Integer) interval.get("countedMinutes");
        }
        assertEquals(answer.getString("dueAt"), at);
        assertEquals(answer.getInt("countedMinutes"), counted);
    }

    @Test
    void theAnswerNamesTheHolidaysInBothLanguages() {
        evaluate(Map.of("rule", "WORKING_DAYS", "amount", 3, "startedAt", "2026-04-24T09:00:00+07:00"), "vi")
                .statusCode(200)
                .body("dueAt", is("2026-05-04T02:00:00Z"))
                .body("countedMinutes", is(3 * 480))
                .body("calendar", is("H53.DEMO/1"))
                .body("sentence.vi", containsString("03 ngày làm việc, tính từ 09:00 Thứ Sáu, 24/04/2026"))
                .body("sentence.vi", containsString("Ngày Chiến thắng"))
                .body("sentence.en", containsString("due at 09:00 on Monday, 4 May 2026"))
                .body("intervals.findAll { it.kind == 'HOLIDAY' }.size()", is(3))
                .body("intervals[0].text.vi", is("Được tính"));
    }

    @Test
    void anAgencysCalendarCanBeAsked() {
        evaluate(
                        Map.of(
                                "agency",
                                "H53.DEMO.10.51",
                                "rule",
                                "WORKING_HOURS",
                                "amount",
                                8,
                                "startedAt",
                                "2026-11-25T02:00:00Z"),
                        "en")
                .statusCode(200)
                .body("dueAt", is("2026-11-26T02:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {}                                                                                     ~ 400 ~ request.invalid
            {"rule":"WORKING_HOURS","amount":8}                                                    ~ 400 ~ request.invalid
            {"rule":"FORTNIGHTS","amount":8,"startedAt":"2026-11-25T02:00:00Z"}                    ~ 400 ~ request.malformed
            {"rule":"WORKING_HOURS","amount":-1,"startedAt":"2026-11-25T02:00:00Z"}                ~ 400 ~ request.invalid
            {"rule":"WORKING_HOURS","amount":99999,"startedAt":"2026-11-25T02:00:00Z"}             ~ 400 ~ request.invalid
            {"rule":"WORKING_HOURS","amount":8,"startedAt":"yesterday"}                            ~ 400 ~ request.malformed
            {"rule":"WORKING_HOURS","amount":8,"startedAt":"2026-11-25T02:00:00Z","pauses":[null]} ~ 400 ~ request.invalid
            {"rule":"WORKING_HOURS","amount":8,"startedAt":"2026-11-25T02:00:00Z","pauses":[{}]}   ~ 400 ~ request.invalid
            {"rule":"SAME_DAY","amount":24,"startedAt":"2026-11-25T02:00:00Z"}                     ~ 422 ~ clock.amount
            {"rule":"WORKING_DAYS","amount":5000,"startedAt":"2026-11-25T02:00:00Z"}               ~ 422 ~ clock.no-working-time
            {"rule":"WORKING_DAYS","amount":36500,"startedAt":"2026-11-25T02:00:00Z"}              ~ 422 ~ clock.no-working-time
            {"rule":"CALENDAR_DAYS","amount":36500,"startedAt":"2026-11-25T02:00:00Z"}             ~ 422 ~ clock.no-working-time
            {"rule":"WORKING_DAYS","amount":5,"startedAt":"1999-11-25T02:00:00Z"}                  ~ 422 ~ clock.time
            {"rule":"WORKING_DAYS","amount":5,"startedAt":"+999999-11-25T02:00:00Z"}               ~ 400 ~ request.malformed
            {"rule":"WORKING_DAYS","amount":5,"startedAt":"2026-11-25T02:00:00Z","agency":"NO"}    ~ 422 ~ clock.agency-unknown
            {"rule":"WORKING_DAYS","amount":5,"startedAt":"2026-11-25T02:00:00Z","pauses":[{"from":"2026-11-27T02:00:00Z","to":"2026-11-26T02:00:00Z"}]} ~ 422 ~ clock.pauses
            {"rule":"WORKING_DAYS","amount":5,"startedAt":"2026-11-25T02:00:00Z","pauses":[{"from":"2026-11-27T02:00:00Z","to":"2026-11-28T02:00:00Z"},{"from":"2026-11-27T03:00:00Z","to":"2026-11-29T02:00:00Z"}]} ~ 422 ~ clock.pauses
            """)
    void whatCannotBeWorkedOutIsAProblem(String body, int status, String code) {
        String vi = problem(body, status, code, "vi");
        assertFalse(vi.equals(problem(body, status, code, "en")), "words in both languages");
    }

    private static String problem(String body, int status, String code, String language) {
        return evaluate(body, language)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", is(code))
                .extract()
                .path("title");
    }

    @Test
    void fileNowAndTheAnswerIsDue() {
        given().contentType("application/json")
                .body(Map.of("startedAt", "2026-11-25T02:00:00Z"))
                .post(ESTIMATES, "1.001193")
                .then()
                .statusCode(200)
                .body("intake.dueAt", is("2026-11-26T02:00:00Z"))
                .body("dueAt", notNullValue())
                .body("settlement.rule", notNullValue())
                .body("sentence.vi", containsString("kết quả đến hạn lúc"));
        given().contentType("application/json")
                .body("{}")
                .post(ESTIMATES, "1.001193")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            9.999999 ~ {}                                     ~ 404 ~ catalogue.procedure-not-found
            1.001193 ~ {"agency":"H53.DEMO"}                  ~ 422 ~ clock.not-offered
            1.001193 ~ {"startedAt":"1066-10-14T09:00:00Z"}   ~ 422 ~ clock.time
            1.001193 ~ {"startedAt":7.5e40}                   ~ 400 ~ request.malformed
            1.001193 ~ null                                   ~ 400 ~ request.invalid
            """)
    void anEstimateOfNothingIsAProblem(String procedure, String body, int status, String code) {
        given().contentType("application/json")
                .body(body)
                .post(ESTIMATES, procedure)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static ValidatableResponse evaluate(Object body, String language) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post(EVALUATIONS)
                .then();
    }

    private static List<Map<String, String>> pauses(String text) {
        List<Map<String, String>> pauses = new ArrayList<>();
        for (String pause : text.split(";")) {
            pauses.add(Map.of("from", pause.split("/")[0], "to", pause.split("/")[1]));
        }
        return pauses;
    }
}
