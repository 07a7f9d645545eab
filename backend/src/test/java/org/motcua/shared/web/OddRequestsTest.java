package org.motcua.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.identity.api.Role;
import org.motcua.shared.Cursor;
import org.motcua.support.Officer;

/** What nobody in their right mind sends to exports, to the desks of the public guide, and to the import of statements. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {
    private static final String DISTRICT = "H53.DEMO.10";
    private static final String LONG = "x".repeat(5000);
    /** As if we had given it out, in a year that no database knows. */
    private static final String FAR = Cursor.encode("+999999999-12-31T23:59:59Z", UUID.randomUUID());

    private static final String HOTLINE =
            "{\"agency\":\"H53.DEMO.10.55\",\"purpose\":\"FEEDBACK\",\"name\":{\"vi\":\"Đường dây\"},\"phone\":\"0900000009\",\"opening\":\"ALWAYS\"}";
    private static final String NOTICE =
            "{\"agency\":\"H53.DEMO.10.55\",\"kind\":\"NEWS\",\"title\":{\"vi\":\"Tin\"},\"body\":{\"vi\":\"Nội dung\"},\"banner\":false}";
    private static final String HEAD = "reference,booked_at,amount,account,description\n";

    private final Officer accountant = Officer.appointed(Role.ACCOUNTANT, "H53.DEMO", true);
    private final Officer admin = Officer.appointed(Role.AGENCY_ADMIN, DISTRICT, true);

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            /ledger/export                                                   ~ 400 request.invalid
            /ledger/export?from=2026-01-01                                   ~ 400 request.invalid
            /ledger/export?from=yesterday&to=2026-01-31                      ~ 400 request.malformed
            /ledger/export?from=2026-02-30&to=2026-03-01                     ~ 400 request.malformed
            /ledger/export?from=%00&to=2026-03-01                            ~ 400 request.malformed
            /ledger/export?from=2026-03-02&to=2026-03-01                     ~ 422 desk.period
            /ledger/export?from=2020-01-01&to=2026-03-01                     ~ 422 desk.period-too-long
            /ledger/export?from=-999999999-01-01&to=%2B999999999-12-31       ~ 4xx
            /ledger/export?from=2026-01-01&to=2026-01-31&format=EXE          ~ 400 request.malformed
            /ledger/export?from=2026-01-01&to=2026-01-31&agency=LONG         ~ 400 request.invalid
            /ledger/export?from=2026-01-01&to=2026-01-31&agency=%00          ~ ok
            /receipts/export?from=2026-13-01&to=2026-01-31                   ~ 400 request.malformed
            /receipts/export?from=2026-03-02&to=2026-03-01                   ~ 422 desk.period
            /receipts/export?from=0000-01-01&to=0000-01-02&format=XLSX       ~ ok
            /receipts/export?from=-999999999-01-01&to=-999999999-01-02       ~ ok
            /receipts?cursor=garbage                                         ~ 400 request.cursor-invalid
            /receipts?number=99999999999999999999                            ~ 400 request.malformed
            /receipts?day=2026-02-30                                         ~ 400 request.malformed
            /receipts?limit=0                                                ~ 400 request.invalid
            /bank-statements?cursor=YR9i                                     ~ 400 request.cursor-invalid
            /bank-statements?agency=LONG                                     ~ 400 request.invalid
            /reconciliation-differences?state=LOST                           ~ 400 request.malformed
            /reconciliation-differences?cursor=%00                           ~ 400 request.cursor-invalid
            /reconciliation-differences?day=2026-11-31                       ~ 400 request.malformed
            /reconciliation-summaries?day=%F0%9F%98%80                       ~ 400 request.malformed
            /hotlines?agency=LONG                                            ~ 400 request.invalid
            /hotlines?agency=%00                                             ~ 400 request.malformed
            /hotlines/%00                                                    ~ 4xx
            /notices?cursor=garbage                                          ~ 400 request.cursor-invalid
            /notices?cursor=FAR                                              ~ 400 request.cursor-invalid
            /notice-drafts?cursor=FAR                                        ~ 400 request.cursor-invalid
            /questions?cursor=FAR                                            ~ 400 request.cursor-invalid
            /question-drafts?cursor=FAR                                      ~ 400 request.cursor-invalid
            /guidance?cursor=FAR                                             ~ 400 request.cursor-invalid
            /search-synonyms?cursor=FAR                                      ~ 4xx
            /public-feedback?cursor=FAR                                      ~ ok
            /feedback-desk?cursor=FAR                                        ~ 4xx
            /publication-decisions?cursor=FAR                                ~ ok
            /dossiers?cursor=FAR                                             ~ ok
            /notices?limit=many                                              ~ 400 request.malformed
            /notices/..%2f..%2fetc                                           ~ 4xx
            /notice-drafts?agency=%00                                        ~ 4xx
            /notice-drafts?cursor=YQ                                         ~ 400 request.cursor-invalid
            /notice-drafts/downtime-limit                                    ~ 400 request.invalid
            /questions?procedure=%00                                         ~ 400 request.malformed
            /question-drafts?cursor=%00                                      ~ 400 request.cursor-invalid
            /search-synonyms?q=%00                                           ~ ok
            /guidance?cursor=x                                               ~ 400 request.cursor-invalid
            """)
    void aQuestionOutOfThisWorld(String path, String expected) {
        Officer by = path.contains("export")
                        || path.startsWith("/receipts")
                        || path.contains("bank-")
                        || path.contains("reconciliation")
                ? accountant
                : admin;
        judge(
                expected,
                by.request()
                        .urlEncodingEnabled(false)
                        .get("/api/v1" + path.replace("LONG", LONG).replace("FAR", FAR))
                        .then());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            hotlines      ~ "phone":"0900000009"   ~ "phone":""                          ~ 400 request.invalid
            hotlines      ~ "phone":"0900000009"   ~ "phone":113                         ~ 4xx
            hotlines      ~ "phone":"0900000009"   ~ "phone":"09\\u00000000"             ~ 400
            hotlines      ~ "phone":"0900000009"   ~ "phone":"LONG"                      ~ 400 request.invalid
            hotlines      ~ "purpose":"FEEDBACK"   ~ "purpose":"GOSSIP"                  ~ 400 request.malformed
            hotlines      ~ "purpose":"FEEDBACK"   ~ "purpose":0                         ~ 400 request.malformed
            hotlines      ~ "Đường dây"            ~ "LONG"                              ~ 400 request.invalid
            hotlines      ~ "Đường dây"            ~ "a\\u0000b"                         ~ 400 request.malformed
            hotlines      ~ "Đường dây"            ~ "\\ud800"                           ~ 4xx
            hotlines      ~ {"vi":"Đường dây"}     ~ []                                  ~ 400 request.malformed
            hotlines      ~ {"vi":"Đường dây"}     ~ {"fr":"Ligne"}                      ~ 400
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN"                     ~ 422
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN","week":{"MONDAY":["11:00-07:00"]}               ~ 422
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN","week":{"MONDAY":["07:00-11:00","10:00-12:00"]} ~ 422
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN","week":{"MONDAY":["25:00-26:00"]}               ~ 400 request.invalid
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN","week":{"MOONDAY":[]}                           ~ 400 request.malformed
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"OWN","week":[1]                                      ~ 400 request.malformed
            hotlines      ~ "opening":"ALWAYS"     ~ "opening":"ALWAYS","keeper":"me"    ~ 400 request.malformed
            hotlines      ~ H53.DEMO.10.55         ~ H53.NOWHERE                         ~ 403
            hotlines      ~ H53.DEMO.10.55         ~ LONG                                ~ 400 request.invalid
            notice-drafts ~ "kind":"NEWS"          ~ "kind":"RUMOUR"                     ~ 400 request.malformed
            notice-drafts ~ "kind":"NEWS"          ~ "kind":"DOWNTIME"                   ~ 422
            notice-drafts ~ "banner":false         ~ "banner":"perhaps"                  ~ 400 request.malformed
            notice-drafts ~ "banner":false         ~ "banner":null                       ~ 400 request.invalid
            notice-drafts ~ "banner":false         ~ "banner":false,"shownFrom":"yesterday"              ~ 400 request.malformed
            notice-drafts ~ "banner":false         ~ "banner":false,"shownFrom":"2026-02-30T00:00:00Z"   ~ 400 request.malformed
            notice-drafts ~ "banner":false         ~ "banner":false,"shownFrom":"+999999999-12-31T23:59:59Z" ~ 4xx
            notice-drafts ~ "banner":false         ~ "banner":false,"shownTo":"-999999999-01-01T00:00:00Z"   ~ 4xx
            notice-drafts ~ "banner":false         ~ "banner":false,"shownFrom":1e308                    ~ 4xx
            notice-drafts ~ "banner":false         ~ "banner":false,"shownFrom":"2026-12-02T00:00:00Z","shownTo":"2026-12-01T00:00:00Z" ~ 422
            notice-drafts ~ "banner":false         ~ "banner":false,"author":"me"        ~ 400 request.malformed
            notice-drafts ~ "Tin"                  ~ "LONG"                              ~ 400 request.invalid
            notice-drafts ~ "Tin"                  ~ " "                                 ~ 400 request.invalid
            notice-drafts ~ "Nội dung"             ~ "a\\u0000b"                         ~ 400 request.malformed
            notice-drafts ~ "Nội dung"             ~ ["a"]                               ~ 400 request.malformed
            """)
    void somethingForThePublicThatIsNotWhatItShouldBe(String desk, String right, String wrong, String expected) {
        String body = (desk.equals("hotlines") ? HOTLINE : NOTICE).replace(right, wrong.replace("LONG", LONG));
        judge(expected, json(admin.request()).body(body).post("/api/v1/" + desk).then());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            hotlines       ~ application/xml  ~ 415 request.unsupported-media-type
            notice-drafts  ~ text/plain       ~ 415 request.unsupported-media-type
            guidance       ~ text/csv         ~ 415 request.unsupported-media-type
            bank-statements ~ application/json ~ 415 request.unsupported-media-type
            gateway-files  ~ text/csv         ~ 415 request.unsupported-media-type
            """)
    void anotherMediaType(String path, String type, String expected) {
        judge(
                expected,
                accountant
                        .request()
                        .contentType(type)
                        .body("{}")
                        .post("/api/v1/" + path)
                        .then());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            hotlines      ~ "99999999999999999999" ~ 412 request.if-match-stale
            notice-drafts ~ garbage                ~ 412 request.if-match-stale
            notice-drafts ~ "1"                    ~ 404 notice.not-found
            """)
    void aTagForSomethingThatIsNotThere(String desk, String tag, String expected) {
        String path = "/api/v1/" + desk + "/0192f000-0000-7000-8000-000000000000";
        String body = desk.equals("hotlines") ? HOTLINE : NOTICE;
        judge(
                expected,
                json(admin.request())
                        .header("If-Match", tag)
                        .body(body)
                        .put(path)
                        .then());
        judge(
                "428 request.if-match-missing",
                json(admin.request()).body(body).put(path).then());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aStatementThatIsNone(String what, String name, byte[] content, String expected) {
        for (String path : what.startsWith("both")
                ? new String[] {"/bank-statements", "/gateway-files"}
                : new String[] {"/bank-statements"}) {
            judge(
                    expected,
                    accountant
                            .request()
                            .multiPart("file", name, content)
                            .post("/api/v1" + path)
                            .then());
        }
    }

    static Stream<Arguments> files() {
        byte[] noise = new byte[4096];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31);
        }
        byte[] zeros = new byte[100];
        String account = "1".repeat(60);
        String row = "X1,2026-11-20,5000," + account + ",";
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000)
                + "\"><!ENTITY c \"&b;&b;&b;\">]>" + "<Document><BkToCstmrStmt>&c;</BkToCstmrStmt></Document>";
        return Stream.of(
                Arguments.of("both empty", "a.csv", new byte[0], "4xx"),
                Arguments.of("both not text", "a.csv", noise, "422"),
                Arguments.of("both nothing but zeros", "a.csv", zeros, "422"),
                Arguments.of("both a head alone", "a.csv", bytes(HEAD), "422"),
                Arguments.of("both an endless quote", "a.csv", bytes(HEAD + "\"X1,2026"), "422"),
                Arguments.of("both too long a line", "a.csv", bytes(HEAD + row + LONG.repeat(20) + "\n"), "422"),
                Arguments.of("both of many columns", "a.csv", bytes(",".repeat(20_000) + "\n1\n"), "422"),
                Arguments.of("a zero in a text", "a.csv", bytes(HEAD + row + "a\u0000b\n"), "422"),
                Arguments.of("no day", "a.csv", bytes(HEAD + row.replace("2026-11-20", "2026-02-30") + "x\n"), "422"),
                Arguments.of("no money", "a.csv", bytes(HEAD + row.replace("5000", "NaN") + "x\n"), "422"),
                Arguments.of(
                        "too much money", "a.csv", bytes(HEAD + row.replace("5000", "9".repeat(30)) + "x\n"), "422"),
                Arguments.of(
                        "a year nobody lives in", "a.csv", bytes(HEAD + row.replace("2026", "+999999") + "x\n"), "422"),
                Arguments.of("a bomb", "a.xml", bytes(bomb), "422"),
                Arguments.of("half a document", "a.xml", bytes("<Document><BkToCstmrStmt>"), "422"),
                Arguments.of("both with a name out of bounds", "x".repeat(3000) + ".csv", bytes("a,b\n1,2\n"), "422"),
                Arguments.of("both with a name that leads elsewhere", "../../etc/passwd", bytes("a,b\n1,2\n"), "422"));
    }

    @ParameterizedTest
    @CsvSource({"bank-statements", "gateway-files"})
    void aFormWithoutAFileAndOneWithTwo(String path) {
        RequestSpecification none = accountant.request().multiPart("other", "x");
        judge("400 request.invalid", none.post("/api/v1/" + path).then());
        judge(
                "4xx",
                accountant
                        .request()
                        .multiPart("file", "a.csv", bytes("a\n"))
                        .multiPart("file", "b.csv", bytes("b\n"))
                        .post("/api/v1/" + path)
                        .then());
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json; charset=utf-8");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** "ok", "4xx", a status, or a status and a code. A refusal is always a problem with a code of its own. */
    private static void judge(String expected, ValidatableResponse answer) {
        String said = answer.extract().asString();
        int status = answer.extract().statusCode();
        String[] words = expected.split(" ");
        if (expected.equals("ok")) {
            assertEquals(200, status, said);
            return;
        }
        assertTrue(
                expected.equals("4xx") ? status / 100 == 4 : status == Integer.parseInt(words[0]),
                () -> expected + " expected: " + status + " " + said);
        Map<String, Object> problem = JsonPath.from(said).getMap("$");
        assertEquals("application/problem+json", answer.extract().contentType().split(";")[0], said);
        assertTrue(String.valueOf(problem.get("code")).matches("[a-z]+\\.[a-z0-9-]+"), said);
        assertEquals(status, problem.get("status"), said);
        Arrays.stream(words).skip(1).forEach(code -> assertEquals(code, problem.get("code"), said));
    }
}
