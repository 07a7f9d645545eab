package org.motcua.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.DossierMother.signatory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.clock.TestCalendars;
import org.motcua.clock.api.Limit;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Act;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** The apology and the one new appointment (NĐ 61/2018 Điều 19.9). */
@QuarkusTest
class ExtensionTest {

    @Test
    void aLateDossierIsDecidedOnlyAfterItsApology() {
        Filed d = DossierMother.late();
        Object original = d.column("due_at");
        signatory()
                .tries(DossierAction.DECIDE, d)
                .statusCode(409)
                .body("code", is("dossier.apology-first"))
                .body("allowedActions", hasItem("REQUEST_EXTENSION"));
        examiner().asksExtension(d);
        signatory().tries(DossierAction.DECIDE, d).statusCode(409).body("code", is("dossier.apology-first"));
        assertEquals(original, d.column("due_at"), "nothing moves before the head approves");
        signatory().approvesExtension(d);
        assertEquals(original, d.column("original_due_at"), "the first due moment stays on record");
        assertTrue(moment(d, "due_at").isAfter(Instant.now()));
        assertEquals(1, d.column("extensions"));
        signatory().decides(d).body("state", is("DECIDED"));
    }

    @Test
    void theEventHoldsWhatTheLetterSays() {
        Filed d = DossierMother.late();
        Instant old = moment(d, "due_at");
        examiner().asksExtension(d);
        Instant wanted = Instant.parse(Act.appointment(d)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        signatory()
                .post(
                        d.path() + "/extension-approval",
                        Map.of("reason", "Cơ quan thuế trả lời chậm", "dueAt", wanted.toString()))
                .statusCode(200)
                .body("dueAt", is(wanted.toString()));
        Map<String, Object> letter = Database.row("""
                select data->'extension'->>'reason' as reason, data->'extension'->>'oldDueAt' as old, data->'extension'->>'dueAt' as due,
                  data->'extension'->>'answeredBy' as by, data->'extension'->>'late' as late, actor, actor_role
                from event where subject = ? and type = 'DOSSIER_EXTENSION_APPROVED'""", d.id());
        assertEquals("Cơ quan thuế trả lời chậm", letter.get("reason"));
        assertEquals(old, Instant.parse((String) letter.get("old")));
        assertEquals(wanted, Instant.parse((String) letter.get("due")));
        assertEquals("true", letter.get("late"));
        assertEquals("demo|signatory", letter.get("actor"));
        assertEquals("SIGNATORY", letter.get("actor_role"));
        assertTrue(!((String) letter.get("by")).isBlank());
    }

    @Test
    void itIsGivenOnceOnly() {
        Filed d = DossierMother.apologised();
        examiner().tries(DossierAction.REQUEST_EXTENSION, d).statusCode(409).body("code", is("dossier.extension-once"));
        signatory().tries(DossierAction.APPROVE_EXTENSION, d).statusCode(409);
        assertEquals(1, d.column("extensions"));
    }

    @Test
    void lateOnceMoreItNeedsNoSecondApology() {
        Filed d = DossierMother.aged(DossierMother.apologised());
        DossierMother.aged(d);
        assertTrue(moment(d, "due_at").isBefore(Instant.now()));
        signatory().decides(d);
    }

    @Test
    void declinedItMayBeAskedAnew() {
        Filed d = DossierMother.apologyAsked();
        signatory().declinesExtension(d);
        signatory().tries(DossierAction.DECIDE, d).statusCode(409).body("code", is("dossier.apology-first"));
        head().asksExtension(d);
        signatory().approvesExtension(d);
        assertEquals(1, d.column("extensions"));
    }

    /** 1.001193 gives working days enough to ask in time. */
    @Test
    void askedAWorkingDayBeforeItIsInTimeAndLaterItIsRecordedAsLate() throws java.sql.SQLException {
        Filed d = DossierMother.inProgress();
        Instant inTwoDays = TestCalendars.standard().dueAt(Limit.workingDays(2), Instant.now());
        Database.update("update dossier set due_at = ?::timestamptz where id = ?", inTwoDays.toString(), d.id());
        examiner().get(d.path() + "/extension-proposal").statusCode(200).body("late", is(false));
        examiner().asksExtension(d);
        examiner().sees(d).body("extension.late", is(false)).body("extension.status", is("REQUESTED"));
        Filed urgent = DossierMother.inProgress();
        Database.update(
                "update dossier set due_at = ?::timestamptz where id = ?",
                TestCalendars.standard()
                        .plusWorking(Instant.now(), java.time.Duration.ofHours(3))
                        .toString(),
                urgent.id());
        examiner().asksExtension(urgent);
        examiner().sees(urgent).body("extension.late", is(true));
    }

    @Test
    void theSystemDraftsTheLetter() {
        Filed d = DossierMother.aged(DossierMother.opinionAsked());
        ValidatableResponse draft =
                examiner().get(d.path() + "/extension-proposal").statusCode(200);
        draft.body("late", is(true))
                .body("reason", containsString("Đang chờ ý kiến của"))
                .body("oldDueAt", is(moment(d, "due_at").toString()));
        Instant proposed = Instant.parse(draft.extract().path("dueAt"));
        assertTrue(proposed.isAfter(Instant.now()));
        examiner()
                .post(
                        d.path() + "/extension-requests",
                        Map.of("reason", draft.extract().path("reason"), "dueAt", proposed.toString()))
                .statusCode(200);
        examiner().get(d.path() + "/extension-proposal").statusCode(409);
    }

    @Test
    void onlyWhoMayAskSeesTheDraft() {
        Filed d = DossierMother.late();
        d.owner().get(d.path() + "/extension-proposal").statusCode(403);
        intake().get(d.path() + "/extension-proposal").statusCode(403);
        Citizen.as("citizen-2").get(d.path() + "/extension-proposal").statusCode(404);
        Caller.withoutToken().get(d.path() + "/extension-proposal").statusCode(401);
        examiner()
                .get(DossierMother.accepted(DossierMother.AGENCY).path() + "/extension-proposal")
                .statusCode(409);
    }

    @Test
    void theApplicantReadsTheLetterOnceItIsOutAndNotBefore() {
        Filed d = DossierMother.apologyAsked();
        d.owner()
                .sees(d)
                .body("extension", nullValue())
                .body("timeline.note", not(hasItem("Chờ xác minh tại cơ quan thuế")));
        signatory().approvesExtension(d);
        d.owner()
                .sees(d)
                .body("extension.status", is("APPROVED"))
                .body("extension.reason", is("Chờ xác minh tại cơ quan thuế"))
                .body("extension.oldDueAt", notNullValue())
                .body("timeline.type", hasItems("DOSSIER_EXTENSION_APPROVED"))
                .body("clocks.find { it.kind == 'SETTLEMENT' }.originalDueAt", notNullValue());
    }

    @Test
    void apologisingTwiceAtOnceMovesItOnce() {
        Filed d = DossierMother.apologyAsked();
        var answers = org.motcua.support.Wire.allAtOnce(java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> org.motcua.support.Wire.post(signatory(), d.path() + "/extension-approval", "{}"))
                .toList());
        assertEquals(1, answers.stream().filter(a -> a.statusCode() == 200).count());
        assertEquals(5, answers.stream().filter(a -> a.statusCode() == 409).count());
        assertEquals(
                1,
                Database.count(
                        "select count(*) from event where subject = ? and type = 'DOSSIER_EXTENSION_APPROVED'",
                        d.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {}                                                                     ~ 400 ~ request.invalid
            {"reason":"Chờ xác minh"}                                              ~ 400 ~ request.invalid
            {"reason":"   ","dueAt":"2031-03-05T02:00:00Z"}                        ~ 400 ~ request.invalid
            {"reason":"Ừ","dueAt":"2031-03-05T02:00:00Z"}                          ~ 400 ~ request.invalid
            {"reason":"Chờ xác minh","dueAt":"ngày mai"}                           ~ 400 ~ request.malformed
            {"reason":"Chờ xác minh","dueAt":7,"late":false}                       ~ 400 ~ request.malformed
            {"reason":"Chờ xác minh","dueAt":"2022-03-02T02:00:00Z"}               ~ 422 ~ dossier.extension-due
            {"reason":"Chờ xác minh","dueAt":"2931-03-05T02:00:00Z"}               ~ 422 ~ dossier.extension-due
            {"reason":"Chờ xác minh","dueAt":"+99999-03-05T02:00:00Z"}             ~ 400 ~ request.malformed
            null                                                                   ~ 400 ~ request.invalid
            """)
    void whatCannotBeAnAppointmentIsRefused(String body, int status, String code) {
        Filed d = DossierMother.late();
        examiner()
                .post(d.path() + "/extension-requests", body)
                .statusCode(status)
                .body("code", is(code));
        assertEquals(null, d.column("extension"));
    }

    @Test
    void anAppointmentLiesWithinWorkingTime() {
        Filed d = DossierMother.late();
        Instant good = Instant.parse(Act.appointment(d));
        Instant night = good.atZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .withHour(22)
                .toInstant();
        examiner()
                .post(d.path() + "/extension-requests", Map.of("reason", "Chờ xác minh", "dueAt", night.toString()))
                .statusCode(422)
                .body("code", is("dossier.extension-due"));
    }

    @Test
    void whereNothingCanBeLateNothingIsExtended() {
        for (DossierState state : DossierState.values()) {
            if (state != DossierState.IN_PROGRESS) {
                head().tries(DossierAction.REQUEST_EXTENSION, DossierMother.in(state))
                        .statusCode(state == DossierState.DRAFT ? 404 : 409);
            }
        }
    }

    private static Instant moment(Filed d, String column) {
        return ((java.sql.Timestamp) d.column(column)).toInstant();
    }
}
