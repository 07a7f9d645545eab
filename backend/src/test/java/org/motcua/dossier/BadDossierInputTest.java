package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motcua.support.DossierMother.AGENCY;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.Problems.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Samples;

/** Drafts, forms and what officers send: the part at fault is named, and the dossier stays as it was. */
@QuarkusTest
class BadDossierInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"form\":{\"documentName\":\"a\\u0000b\"}}",
                "{\"form\":{\"a\\u0000\":1}}",
                "{\"contact\":{\"address\":\"x\\u0000\"}}"
            })
    void aDraftWithSuchTextIsRefusedAndStaysAsItWas(String body) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        Object before = Database.row("select version, form::text, contact::text from dossier where id = ?", d.id());
        ValidatableResponse answer = d.owner()
                .request()
                .header("If-Match", "\"" + d.version() + "\"")
                .contentType("application/json")
                .body(body)
                .patch(d.path())
                .then();
        problem(answer, 400, "request.malformed");
        assertEquals(
                before, Database.row("select version, form::text, contact::text from dossier where id = ?", d.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "-, 428, request.if-match-missing",
        "'\"99\"', 412, request.if-match-stale",
        "99, 412, request.if-match-stale",
        "*, 412, request.if-match-stale",
        "'W/\"1\"', 412, request.if-match-stale",
        "'\"99999999999999999999\"', 412, request.if-match-stale"
    })
    void aDraftIsSavedOnlyOverTheVersionThatWasRead(String ifMatch, int status, String code) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        int version = d.version();
        var request = d.owner()
                .request()
                .contentType("application/json")
                .body(Map.of("contact", Map.of("phone", "0900000099")));
        problem(
                (ifMatch.equals("-") ? request : request.header("If-Match", ifMatch))
                        .patch(d.path())
                        .then(),
                status,
                code);
        assertEquals(version, d.version());
    }

    @Test
    void savingOverANewerVersionLosesNothing() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        int read = d.version();
        d.owner().saves(d, Map.of("contact", Map.of("phone", "0900000001")));
        problem(
                d.owner()
                        .request()
                        .header("If-Match", "\"" + read + "\"")
                        .contentType("application/json")
                        .body(Map.of("contact", Map.of("phone", "0900000002")))
                        .patch(d.path())
                        .then(),
                412,
                "request.if-match-stale");
        d.owner().sees(d).body("contact.phone", is("0900000001"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {"contact":{"email":"nobody"}}                     ~ contact.email
            {"contact":{"phone":"abc"}}                        ~ contact.phone
            {"delivery":{"method":"PIGEON"}}                   ~ delivery.method
            {"delivery":{"method":1}}                          ~ delivery.method
            {"contact":{"mobile":"0900000001"}}                ~ contact.mobile
            """)
    void aPartAtFaultIsNamed(String body, String field) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        d.owner()
                .request()
                .header("If-Match", "\"" + d.version() + "\"")
                .contentType("application/json")
                .body(body)
                .patch(d.path())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7"})
    void aFormIsAnObject(String form) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        problem(
                d.owner()
                        .request()
                        .header("If-Match", "\"" + d.version() + "\"")
                        .contentType("application/json")
                        .body("{\"form\":" + form + "}")
                        .patch(d.path())
                        .then(),
                422,
                "dossier.form-invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Số điện thoại gồm 10 chữ số và bắt đầu bằng số 0, Nhập tên giấy tờ",
        "en, A phone number has 10 digits and begins with 0, Enter the name of the paper"
    })
    void formFaultsAreSaidInTheProceduresOwnWords(String language, String phone, String document) {
        Filed d = DossierMother.in(DossierState.DRAFT);
        ObjectNode form = Samples.form(PROCEDURE);
        form.put("applicantPhone", "12").remove("documentName");
        form.put("stranger", "x");
        d.owner().saves(d, Map.of("form", form));
        ValidatableResponse answer = d.owner()
                .request()
                .header("Accept-Language", language)
                .post(d.path() + "/submission")
                .then();
        problem(answer, 422, "dossier.form-invalid")
                .body("violations.find { it.field == 'applicantPhone' }.message", startsWith(phone))
                .body("violations.find { it.field == 'documentName' }.message", is(document))
                .body("violations.field", hasItem("stranger"))
                .body("violations.in", not(hasItem("body")));
        assertEquals("DRAFT", d.state());
    }

    @Test
    void missingPapersAndDeliveryAreToldBeforeFiling() {
        Citizen citizen = Citizen.any();
        Filed d = citizen.begins("1.001193");
        citizen.saves(d, Map.of("form", Samples.form("1.001193")));
        problem(citizen.tries(DossierAction.SUBMIT, d), 422, "dossier.papers-missing")
                .body("violations.field", contains("GIAY-CHUNG-SINH"));
        citizen.uploads(d, "GIAY-CHUNG-SINH");
        problem(citizen.tries(DossierAction.SUBMIT, d), 422, "dossier.delivery-missing");
        citizen.saves(d, Map.of("delivery", Map.of("method", "POSTAL")));
        problem(citizen.tries(DossierAction.SUBMIT, d), 422, "dossier.delivery-missing");
        assertEquals("DRAFT", d.state());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 86_400, -31 * 86_400})
    void aStatedTimeIsPastAndNotLongAgo(int secondsAhead) {
        Instant stated = Instant.now().plusSeconds(secondsAhead);
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        problem(
                intake().post(d.path() + "/acceptance", Map.of("statedAt", stated.toString())),
                422,
                "dossier.stated-time");
        assertEquals("SUBMITTED", d.state());
        if (secondsAhead > 0) {
            problem(
                    Officer.as("postal-agent")
                            .post(
                                    "/api/v1/postal-dossiers",
                                    Map.of(
                                            "dossier",
                                            Officer.paper(PROCEDURE, AGENCY, "Người gửi"),
                                            "slipNumber",
                                            "EE1",
                                            "acceptedByPostAt",
                                            stated.toString())),
                    422,
                    "dossier.stated-time");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            acceptance           ~ {"statedAt":"yesterday"}
            acceptance           ~ {"statedAt":true}
            acceptance           ~ {"note":7}
            refusal              ~ {"reason":"x","legalBasis":"Điều 17"}
            refusal              ~ {"reason":"Không thuộc thẩm quyền"}
            supplement-requests  ~ {"reason":"Thiếu giấy tờ"}
            supplement-requests  ~ {"reason":"Thiếu giấy tờ","fields":[null],"papers":[]}
            supplement-requests  ~ {"reason":"Thiếu giấy tờ","fields":[{"name":"documentName"}],"papers":[]}
            acceptance           ~ {"quantities":{"PAGES":0}}
            payment-requirements ~ {"amount":5000,"reason":"Thuế trước bạ","notice":{"number":"1/TB","agency":"Chi cục Thuế"}}
            payment-requirements ~ {"amount":5000,"reason":"Lệ phí hồ sơ","gate":"ACCEPTANCE"}
            payment-revisions    ~ {"due":"no","reason":"Tính lại lệ phí","amount":5000}
            payment-revisions    ~ {"due":"0192f000-0000-7000-8000-000000000000","reason":"Tính lại lệ phí","amount":-1}
            payment-cancellations ~ {"due":"0192f000-0000-7000-8000-000000000000","reason":"x"}
            payment-requirements ~ {"amount":-5,"reason":"Lệ phí"}
            payment-requirements ~ {"amount":1.5,"reason":"Lệ phí hồ sơ"}
            opinions             ~ {"agency":"H53.DEMO.10.31","question":"Có nợ thuế?","workingDays":0}
            decision             ~ {"outcome":"MAYBE","summary":"Cấp"}
            return               ~ {"method":"COUNTER"}
            withdrawal           ~ {}
            """)
    void anOfficersRequestOfTheWrongShapeChangesNothing(String act, String body) {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        long events = d.events();
        intake().post(d.path() + "/" + act, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", startsWith("request."));
        assertEquals(List.of("SUBMITTED", events), List.of(d.state(), d.events()));
    }

    @Test
    void aSupplementRequestNamesWhatThereIs() {
        Filed d = DossierMother.in(DossierState.SUBMITTED);
        problem(
                intake().post(
                                d.path() + "/supplement-requests",
                                Map.of("reason", "Thiếu giấy tờ", "fields", List.of(), "papers", List.of())),
                422,
                "dossier.supplement-empty");
        problem(
                        intake().post(
                                        d.path() + "/supplement-requests",
                                        Map.of(
                                                "reason",
                                                "Thiếu giấy tờ",
                                                "fields",
                                                List.of(Map.of("name", "shoeSize", "message", "?")),
                                                "papers",
                                                List.of())),
                        422,
                        "dossier.supplement-unknown")
                .body("detail", containsString("shoeSize"));
        assertEquals("SUBMITTED", d.state());
    }

    @Test
    void aDenialGivesItsLegalBasis() {
        Filed d = DossierMother.toSign();
        problem(
                DossierMother.signatory()
                        .post(d.path() + "/decision", Map.of("outcome", "DENIED", "summary", "Không đủ điều kiện")),
                422,
                "dossier.reason-needed");
        assertEquals("IN_PROGRESS", d.state());
        DossierMother.signatory()
                .post(
                        d.path() + "/decision",
                        Map.of("outcome", "DENIED", "summary", "Không đủ điều kiện", "legalBasis", "Điều 8"))
                .statusCode(200);
    }
}
