package org.motcua.lookup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.PublicPage;
import org.motcua.support.Samples;
import org.motcua.support.Uploads;

/** What anybody may know of a dossier, and how little that is. */
@QuarkusTest
class LookupTest {
    private static final String MARK = "Zzmarker";
    /** A new property must be thought about before it becomes public. */
    private static final List<String> PUBLIC = List.of(
            "dossierCode",
            "filingReference",
            "state",
            "nationalStatus",
            "channel",
            "procedureCode",
            "procedureName",
            "holdingAgency",
            "receivingAgency",
            "phone",
            "submittedAt",
            "acceptedAt",
            "decidedAt",
            "finishedAt",
            "due",
            "steps");

    @ConfigProperty(name = "motcua.lookup.per-minute")
    int perMinute;

    @Test
    void nothingOfAPersonLeavesByThePublicDoor() {
        Citizen citizen = Citizen.any();
        Filed d = citizen.begins("2.000908");
        var form = Samples.form("2.000908")
                .put("applicantName", MARK + " Name")
                .put("applicantEmail", MARK + "@example.org")
                .put("holderName", MARK + " Holder")
                .put("documentName", MARK + " Document")
                .put("documentNumber", MARK);
        Uploads.of(citizen, d, "GIAY-TO-QUAN-HE", MARK + ".pdf", Samples.pdf(MARK))
                .statusCode(201);
        citizen.saves(
                d,
                Map.of(
                        "form",
                        form,
                        "contact",
                        Map.of("phone", "0999999999", "email", MARK + "@example.org", "address", MARK),
                        "delivery",
                        Map.of("method", "POSTAL", "address", MARK, "recipient", MARK)));
        citizen.submits(d);
        intake().post(
                        d.path() + "/supplement-requests",
                        Map.of(
                                "reason",
                                MARK + " reason",
                                "fields",
                                List.of(Map.of("name", "documentName", "message", MARK)),
                                "papers",
                                List.of()))
                .statusCode(200);
        tellsNothing(d);
        citizen.answers(d, Map.of("documentName", MARK + " Two"));
        intake().accepts(d);
        intake().post(d.path() + "/takeovers", Map.of("reason", MARK)).statusCode(200);
        tellsNothing(d);
        intake().forwards(d);
        DossierMother.examiner().forwards(d);
        DossierMother.head().forwards(d);
        DossierMother.signatory()
                .post(
                        d.path() + "/decision",
                        Map.of("outcome", "DENIED", "summary", MARK, "legalBasis", MARK, "resultNumber", MARK))
                .statusCode(200);
        intake().post(d.path() + "/return", Map.of("method", "COUNTER", "receivedBy", MARK))
                .statusCode(200);
        tellsNothing(d);
    }

    private static void tellsNothing(Filed d) {
        List<String> secrets = List.of(
                MARK, "0999999999", "Ánh", "citizen-3", "demo|", "Võ Thị Thu Hà", d.id().toString(), d.statusToken());
        for (String key : d.code() == null ? List.of(d.reference()) : List.of(d.reference(), d.code())) {
            hides(secrets, PublicPage.byCode(key).statusCode(200).extract().response());
        }
        Response page =
                PublicPage.byToken(d.statusToken()).statusCode(200).extract().response();
        hides(secrets, page);
        hides(secrets, given().get("/api/v1/status-links/{token}/qr", d.statusToken()));
        Map<String, Object> more = new TreeMap<>(page.jsonPath().<String, Object>getMap(""));
        more.keySet().removeAll(PUBLIC);
        assertEquals(Map.of(), more);
    }

    private static void hides(List<String> secrets, Response answer) {
        String text = answer.asString() + answer.headers();
        secrets.forEach(secret -> assertFalse(text.contains(secret), () -> secret + " in " + text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TN-AAAA-BBBB-CCCC",
                "H53.DEMO.10.51.00-200101-0001",
                "H53.DEMO.10.51.00-999999-0001",
                "x",
                "%27%20or%201%3D1",
                "9999999999999999999999",
                "TN-%25",
                "%20",
                "%00",
                "%F0%9F%99%82",
                "%ED%A0%80",
                "-",
                "H53.DEMO.10.51.00-200101-00000000000000000001"
            })
    void unknownAndMalformedCodesAnswerAlike(String code) {
        assertAlike("/api/v1/lookups/TN-2222-3333-4444", "/api/v1/lookups/" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAA", "x", "%00", "a%20b", "..%2F..%2Fetc%2Fpasswd"})
    void unknownAndMalformedLinksAnswerAlike(String token) {
        assertAlike("/api/v1/status-links/BBBBBBBBBBBBBBBBBBBBBBBB", "/api/v1/status-links/" + token);
        given().get("/api/v1/status-links/BBBBBBBBBBBBBBBBBBBBBBBB/qr").then().statusCode(404);
    }

    private static void assertAlike(String unknown, String malformed) {
        Response one = given().get(unknown);
        Response other = given().urlEncodingEnabled(false).get(malformed);
        assertEquals(404, other.statusCode(), other.asString());
        assertEquals(shape(one), shape(other));
        assertEquals(headers(one), headers(other));
    }

    @Test
    void aDraftCannotBeLookedUp() {
        Filed draft = DossierMother.in(DossierState.DRAFT);
        assertEquals(null, draft.reference());
        given().get("/api/v1/lookups/{id}", draft.id()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "blanks", "dash"})
    void aCodeIsFoundAsPeopleTypeIt(String how) {
        Filed d = DossierMother.in(DossierState.ACCEPTED);
        String typed = switch (how) {
            case "lower" -> d.code().toLowerCase(Locale.ROOT);
            case "blanks" -> " " + d.code().replace("-", " - ") + " ";
            default -> d.code().replace('-', '–');
        };
        PublicPage.byCode(typed).statusCode(200).body("dossierCode", is(d.code()));
    }

    @ParameterizedTest
    @EnumSource(value = DossierState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void everyStateHasAPublicPage(DossierState state) {
        Filed d = DossierMother.in(state);
        PublicPage.shows(d, state.name()).body("nationalStatus", is(state.nationalStatus()));
    }

    @Test
    void whoTriesCodesOneAfterAnotherIsStopped() throws Exception {
        String last = "";
        int tried = 0;
        for (; tried < perMinute * 2 && !last.startsWith("HTTP/1.1 429"); tried++) {
            last = fromAnotherClient("/api/v1/lookups/TN-2222-3333-4444");
        }
        assertTrue(tried > perMinute, "after " + tried);
        assertTrue(last.contains("application/problem+json") && last.contains("lookup.too-many-requests"), last);
        Matcher wait = Pattern.compile("(?i)retry-after: (\\d+)").matcher(last);
        assertTrue(wait.find() && Integer.parseInt(wait.group(1)) >= 1, last);
        // the allowance fills up again all the time, by far not so fast as it would begin anew for links
        int links = 0;
        do {
            last = fromAnotherClient("/api/v1/status-links/BBBBBBBBBBBBBBBBBBBBBBBB");
        } while (!last.startsWith("HTTP/1.1 429") && ++links < perMinute / 2);
        assertTrue(last.startsWith("HTTP/1.1 429"), "links count too");
        given().get("/api/v1/lookups/TN-2222-3333-4444").then().statusCode(404);
    }

    @Test
    void linksAreLongAndNeverTheSame() {
        assertTrue(DossierMother.in(DossierState.SUBMITTED).statusToken().matches("[A-Za-z0-9_-]{24}"));
        List<Map<String, Object>> tokens =
                Database.rows("select status_token from dossier where status_token is not null");
        assertEquals(tokens.size(), tokens.stream().distinct().count());
    }

    /** Comes from 127.0.0.77. */
    private static String fromAnotherClient(String path) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), RestAssured.port, InetAddress.getByName("127.0.0.77"), 0)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static Map<String, Object> shape(Response answer) {
        Map<String, Object> problem = new TreeMap<>(answer.jsonPath().<String, Object>getMap(""));
        problem.remove("instance");
        return problem;
    }

    private static Map<String, String> headers(Response answer) {
        Map<String, String> all = new TreeMap<>();
        for (Header h : answer.headers()) {
            all.put(
                    h.getName().toLowerCase(Locale.ROOT),
                    h.getName().equalsIgnoreCase("content-length") ? "" : h.getValue());
        }
        return all;
    }
}
