package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.AGENCY;
import static org.motcua.support.DossierMother.PROCEDURE;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.clock.TestCalendars;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitRule;
import org.motcua.dossier.api.DossierState;
import org.motcua.shared.JsonColumns;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.PublicPage;

/** Ways in and ways out: counter, post, refusal, withdrawal, supplements, standstill. */
@QuarkusTest
class IntakeJourneyTest {

    @Test
    void aWalkInIsTakenInAtTheCounterAndWithdrawnThere() {
        Filed d = intake().takesIn("2.000884", AGENCY, "Phạm Văn Bình");
        intake().sees(d)
                .body("channel", is("COUNTER"))
                .body("applicant.name", is("Phạm Văn Bình"))
                .body("mine", is(false))
                .body("allowedActions", hasItem("WITHDRAW"));
        PublicPage.shows(d, "SUBMITTED").body("channel", is("COUNTER"));
        intake().accepts(d).body("state", is("ACCEPTED"));
        intake().tries(DossierAction.WITHDRAW, d).statusCode(200).body("state", is("WITHDRAWN"));
        PublicPage.shows(d, "WITHDRAWN").body("nationalStatus", is(7));
    }

    @Test
    void atTheCounterTheFormIsCheckedAsOnline() {
        long before = Database.count("select count(*) from dossier where applicant_name = 'Người quên'");
        Map<String, Object> paper = new java.util.HashMap<>(Officer.paper(PROCEDURE, AGENCY, "Người quên"));
        paper.put("form", Map.of("applicantType", "PERSON"));
        intake().post("/api/v1/counter-dossiers", paper)
                .statusCode(422)
                .body("code", is("dossier.form-invalid"))
                .body("violations.field", hasItem("documentName"));
        assertEquals(before, Database.count("select count(*) from dossier where applicant_name = 'Người quên'"));
    }

    @Test
    void onlyTheOneStopOfficeOfTheAgencyTakesInPapers() {
        Map<String, Object> paper = Officer.paper(PROCEDURE, AGENCY, "Phạm Văn Bình");
        for (String persona : List.of("citizen-1", "case-officer-1", "postal-agent", "agency-admin", "integrator")) {
            Officer.as(persona)
                    .post("/api/v1/counter-dossiers", paper)
                    .statusCode(403)
                    .body("code", is("dossier.not-yours"));
        }
        Officer elsewhere = Officer.appointed(org.motcua.identity.api.Role.INTAKE_OFFICER, "H53.DEMO.10.52.00", false);
        elsewhere.post("/api/v1/counter-dossiers", paper).statusCode(403);
    }

    @Test
    void thePostKnowsThreeTimes() {
        Instant byPost = Instant.now().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MILLIS);
        Instant handedOver = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        Filed d = Officer.as("postal-agent").takesInByPost(PROCEDURE, AGENCY, byPost.toString());
        Officer.as("postal-agent")
                .sees(d)
                .body("channel", is("POSTAL"))
                .body("postal.acceptedByPostAt", is(byPost.toString()))
                .body("postal.handedOverAt", nullValue());
        intake().tries(DossierAction.ACCEPT, d)
                .statusCode(409)
                .body("code", is("dossier.hand-over-first"))
                .body("allowedActions", hasItem("HAND_OVER"));

        intake().post(d.path() + "/handover", Map.of("handedOverAt", handedOver.toString()))
                .statusCode(200);
        intake().sees(d)
                .body("postal.handedOverAt", notNullValue())
                .body("timeline.find { it.type == 'DOSSIER_HANDED_OVER' }.statedAt", is(handedOver.toString()))
                .body("allowedActions", not(hasItem("HAND_OVER")));
        intake().accepts(d).body("state", is("ACCEPTED"));
        intake().sees(d).body("acceptedAt", notNullValue()).body("postal.slipNumber", is("EE123456789VN"));
    }

    @Test
    void aRefusalIsFinalAndGivesItsReason() {
        Filed d = DossierMother.in(DossierState.REFUSED);
        d.owner()
                .sees(d)
                .body("outcome.kind", is("REFUSED"))
                .body("outcome.summary", is("Không thuộc thẩm quyền"))
                .body("allowedActions", is(List.of()));
        PublicPage.shows(d, "REFUSED").body("nationalStatus", is(3));
        intake().tries(DossierAction.ACCEPT, d).statusCode(409).body("allowedActions", nullValue());
    }

    @Test
    void whoWithdrawsBeforeTheDecisionEndsIt() {
        Filed d = DossierMother.in(DossierState.SUSPENDED);
        d.owner().withdraws(d).body("state", is("WITHDRAWN"));
        d.owner().sees(d).body("outcome.summary", is("Không còn nhu cầu"));
        Filed late = DossierMother.in(DossierState.DECIDED);
        late.owner().tries(DossierAction.WITHDRAW, late).statusCode(409);
    }

    @Test
    void aSecondSupplementInAStageTakesASuperior() {
        Filed d = DossierMother.supplementRequired();
        d.owner().tries(DossierAction.ANSWER_SUPPLEMENT, d).statusCode(200);
        intake().sees(d).body("allowedActions", not(hasItem("REQUEST_SUPPLEMENT")));
        long events = d.events();
        intake().tries(DossierAction.REQUEST_SUPPLEMENT, d).statusCode(403).body("code", is("dossier.superior-needed"));
        assertEquals(events, d.events());
        head().asksSupplement(d).body("state", is("SUPPLEMENT_REQUIRED"));
        head().sees(d).body("supplementRequests", is(2));
    }

    @Test
    void theNextStageHasItsOwnOneRequest() {
        Filed d = DossierMother.supplementRequired();
        d.owner().tries(DossierAction.ANSWER_SUPPLEMENT, d).statusCode(200);
        intake().accepts(d);
        intake().forwards(d);
        examiner().asksSupplement(d).body("state", is("SUPPLEMENT_REQUIRED"));
        d.owner().uploads(d, "GIAY-TO-QUAN-HE");
        d.owner().tries(DossierAction.ANSWER_SUPPLEMENT, d).statusCode(200).body("state", is("IN_PROGRESS"));
        examiner().sees(d).body("clocks.kind", contains("SETTLEMENT", "STEP"));
        examiner().tries(DossierAction.REQUEST_SUPPLEMENT, d).statusCode(403);
    }

    /** 2.000908 sets 5 days of its own, 1.012783 none. */
    @Test
    void theTimeToSupplementIsTheProceduresOrElseTheOneForAll() {
        Filed own = DossierMother.supplementRequired();
        intake().seesClocks(own)
                .body("items.find { it.kind == 'SUPPLEMENT' }.amount", is(5))
                .body("items.find { it.kind == 'SUPPLEMENT' }.legalBasis", containsString("2.000908"));
        Filed forAll = Citizen.as("citizen-1").files("1.012783");
        intake().asksSupplement(forAll, List.of(), List.of("GCN-DA-CAP"));
        intake().seesClocks(forAll)
                .body("items.find { it.kind == 'SUPPLEMENT' }.amount", is(15))
                .body("items.find { it.kind == 'SUPPLEMENT' }.legalBasis", containsString("Tham số"))
                .body("items.find { it.kind == 'SUPPLEMENT' }.text.vi", containsString("15 ngày"));
    }

    @Test
    void anAnswerChangesOnlyWhatWasMarked() {
        Filed d = DossierMother.supplementRequired();
        d.owner()
                .post(d.path() + "/supplement-answers", Map.of("form", Map.of("documentYear", "1999")))
                .statusCode(422)
                .body("code", is("dossier.supplement-not-asked"))
                .body("violations.field", contains("documentYear"));
        d.owner().tries(DossierAction.ANSWER_SUPPLEMENT, d).statusCode(200);
        intake().sees(d).body("form.documentYear", is("2015")).body("form.documentName", is("Bằng tốt nghiệp đại học"));
    }

    @Test
    void anAnswerBringsEveryMarkedPaper() {
        Filed d = DossierMother.submitted(AGENCY);
        intake().asksSupplement(d);
        d.owner()
                .tries(DossierAction.ANSWER_SUPPLEMENT, d)
                .statusCode(422)
                .body("code", is("dossier.supplement-not-mended"))
                .body("violations.field", contains("GIAY-TO-QUAN-HE"))
                .body("violations.message", contains("Bản chụp mờ"));
        assertEquals("SUPPLEMENT_REQUIRED", d.state());
    }

    @Test
    void whileThereIsTimeToSupplementNobodyRefuses() throws SQLException {
        Filed d = DossierMother.supplementRequired();
        intake().tries(DossierAction.REFUSE, d).statusCode(409).body("code", is("dossier.still-time"));
        Database.update(
                "update dossier set supplement = jsonb_set(supplement, '{dueAt}', '\"2022-11-18T08:00:00Z\"') where id = ?",
                d.id());
        intake().refuses(d).body("state", is("REFUSED"));
    }

    @Test
    void aStandstillMovesTheDueMomentsByItsWorkingTime() throws SQLException, IOException {
        Filed d = DossierMother.in(DossierState.SUSPENDED);
        Instant pausedAt = Instant.now().minus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MICROS);
        String begun = pausedAt.minus(Duration.ofDays(1)).toString();
        Database.update(
                "update dossier set paused_at = ?::timestamptz, clock_started_at = ?::timestamptz, original_due_at = created_at, progress = jsonb_build_object('entries', jsonb_build_array(jsonb_build_object('step', step, 'at', ?))) where id = ?",
                pausedAt.toString(),
                begun,
                begun,
                d.id());
        head().resumes(d).body("state", is("IN_PROGRESS"));

        Instant resumedAt = ((java.sql.Timestamp)
                        Database.value("select at from event where subject = ? and type = 'DOSSIER_RESUMED'", d.id()))
                .toInstant();
        var calendar = TestCalendars.standard();
        Duration standstill = calendar.workingTime(pausedAt, resumedAt);
        assertTrue(standstill.toHours() >= 8 * 5, "nine days hold at least a working week");
        assertEquals(
                calendar.plusWorking(calendar.dueAt(limit(), Instant.parse(begun)), standstill), moment(d, "due_at"));
        assertEquals(
                calendar.plusWorking(calendar.plusWorking(Instant.parse(begun), stepBudget(d)), standstill),
                moment(d, "step_due_at"));
        examiner().sees(d).body("clocks.find { it.kind == 'SETTLEMENT' }.originalDueAt", notNullValue());
    }

    private static Limit limit() throws IOException {
        JsonNode limit = procedure().get("limit");
        return new Limit(
                LimitRule.valueOf(limit.get("rule").asText()),
                limit.get("amount").asInt());
    }

    private static Duration stepBudget(Filed d) throws IOException, SQLException {
        int step = (Integer) Database.value("select step from dossier where id = ?", d.id());
        return Duration.ofMinutes(
                procedure().at("/process/steps").get(step).get("budgetMinutes").asInt());
    }

    private static JsonNode procedure() throws IOException {
        try (var in = IntakeJourneyTest.class.getResourceAsStream(
                "/reference/procedures/" + DossierMother.PROCEDURE + ".json")) {
            return JsonColumns.MAPPER.readTree(in);
        }
    }

    @Test
    void anApplicantFilesOnlyWhatIsForItAndWhereItIsSettled() {
        Citizen.as("company-1")
                .post("/api/v1/dossiers", Map.of("procedureCode", "1.001193", "agency", AGENCY))
                .statusCode(422)
                .body("code", is("dossier.applicant-kind"));
        Citizen mai = Citizen.any();
        mai.post("/api/v1/dossiers", Map.of("procedureCode", "1.001193", "agency", "H53.DEMO.10"))
                .statusCode(422)
                .body("code", is("dossier.not-offered"));
        mai.post("/api/v1/dossiers", Map.of("procedureCode", "2.000884", "agency", AGENCY))
                .statusCode(422)
                .body("code", is("dossier.not-online"));
        mai.post("/api/v1/dossiers", Map.of("procedureCode", "9.999999", "agency", AGENCY))
                .statusCode(404)
                .body("code", is("catalogue.procedure-not-found"));
    }

    @Test
    void aDraftThrownAwayIsGone() {
        Filed d = DossierMother.in(DossierState.DRAFT);
        d.owner().tries(DossierAction.DISCARD, d).statusCode(204);
        d.owner().sees(d).statusCode(404);
    }

    private static Instant moment(Filed d, String column) {
        return ((java.sql.Timestamp) d.column(column)).toInstant();
    }
}
