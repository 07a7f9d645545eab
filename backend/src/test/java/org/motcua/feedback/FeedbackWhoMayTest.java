package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motcua.support.Complaint.desk;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Samples;
import org.motcua.support.WhoMay;

/** Who sees and does what: every role, at the agency, above, beside; the complainant, strangers, and above all whom it is about. */
@QuarkusTest
@WhoMay({
    "listFeedback",
    "getFeedback",
    "acceptFeedback",
    "answerFeedback",
    "listFeedbackAssignees",
    "assignFeedback",
    "getFeedbackAttachment",
    "publishFeedback",
    "askFeedbackInformation",
    "proposeRedaction",
    "declineFeedback",
    "retractFeedback",
    "transferFeedback",
    "withholdFeedback",
    "addFeedbackTemplate",
    "listFeedbackTemplates",
    "retireFeedbackTemplate"
})
class FeedbackWhoMayTest {
    private static final String AGENCY = "H53.DEMO.10.54";
    private static final Map<String, Object> ACTS = Map.ofEntries(
            Map.entry("acceptance", Map.of("theme", "OTHER")),
            Map.entry("refusal", Map.of("reason", "x")),
            Map.entry("questions", Map.of("question", "x")),
            Map.entry("transfer", Map.of("body", "x", "reason", "x")),
            Map.entry("assignments", Map.of("assignee", "demo|unit-head")),
            Map.entry("answer", Map.of("text", "x")),
            Map.entry("publication", Map.of("marks", List.of())),
            Map.entry("withholding", Map.of("reason", "x")),
            Map.entry("retraction", Map.of("reason", "x")));

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReadsIsTheDeskAndWhoInspects(Role role) {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        boolean reads = role == Role.FEEDBACK_OFFICER || role == Role.INSPECTOR;
        for (Officer at : List.of(
                Officer.appointed(role, AGENCY, false),
                Officer.appointed(role, "H53.DEMO.10", true),
                Officer.appointed(role, "H53.DEMO", true))) {
            c.seenBy(at)
                    .statusCode(reads ? 200 : 404)
                    .body("complainant", role == Role.FEEDBACK_OFFICER ? notNullValue() : nullValue());
        }
        for (Officer at : List.of(
                Officer.appointed(role, "H53.DEMO.10.55", true),
                Officer.appointed(role, "H53.DEMO.10.54.00", true),
                Officer.appointed(role, "H53.DEMO.10", false))) {
            c.seenBy(at).statusCode(404);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoActsIsTheDesk(Role role) {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        Officer at = Officer.appointed(role, AGENCY, false);
        Officer beside = Officer.appointed(role, "H53.DEMO.10.55", true);
        int refused = role == Role.INSPECTOR ? 403 : 404;
        if (role != Role.FEEDBACK_OFFICER) {
            ACTS.forEach((act, body) -> c.does(at, act, body).statusCode(refused));
            at.get("/api/v1/feedback-desk").statusCode(403);
        } else {
            List<Integer> answers = Stream.of("publication", "answer", "withholding", "retraction", "assignments")
                    .map(act -> c.does(at, act, ACTS.get(act)).extract().statusCode())
                    .toList();
            assertEquals(List.of(409, 409, 409, 409, 409), answers, "the desk's own, but not in this state");
            at.get("/api/v1/feedback-desk?limit=100").body("items.id", hasItem(c.id().toString()));
            c.does(at, "acceptance", ACTS.get("acceptance")).statusCode(200);
            for (String act : List.of("questions", "refusal", "transfer")) {
                Complaint.filed("AGENCY", AGENCY).does(at, act, ACTS.get(act)).statusCode(200);
            }
        }
        ACTS.forEach((act, body) -> c.does(beside, act, body).statusCode(404));
    }

    @Test
    void theHandlerAnswersAndSeesNotWhoComplained() {
        Complaint c = Complaint.accepted("AGENCY", AGENCY);
        Officer handler = Officer.appointed(Role.UNIT_HEAD, AGENCY, false);
        Officer colleague = Officer.appointed(Role.UNIT_HEAD, AGENCY, false);
        c.does(desk(), "assignments", Map.of("assignee", Citizen.any().subject()))
                .statusCode(422)
                .body("code", is("feedback.assignee-unfit"));
        c.does(desk(), "assignments", Map.of("assignee", handler.subject())).statusCode(200);
        c.seenBy(handler)
                .statusCode(200)
                .body("complainant", nullValue())
                .body("allowedActions", is(List.of("ANSWER")));
        c.seenBy(colleague).statusCode(404);
        handler.get("/api/v1/feedback-desk/" + c.id() + "/redaction").statusCode(403);
        c.does(handler, "refusal", ACTS.get("refusal")).statusCode(403);
        c.does(handler, "answer", ACTS.get("answer")).statusCode(200);
        c.seenBy(handler).statusCode(404);
        desk().get("/api/v1/feedback-desk/" + c.id() + "/redaction").statusCode(200);
    }

    @Test
    void whatWasAttachedIsReadByWhoReadsTheComplaint() {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        given().multiPart("file", "anh.pdf", Samples.pdf("x"), "application/pdf")
                .post("/api/v1/feedback-links/" + c.reference() + "/attachments")
                .then()
                .statusCode(201);
        String file = "/api/v1/feedback-desk/" + c.id() + "/attachments/"
                + c.seenBy(desk()).extract().path("attachments[0].id") + "/content";
        desk().get(file).statusCode(200);
        Officer.appointed(Role.INSPECTOR, AGENCY, false).get(file).statusCode(200);
        Officer.appointed(Role.UNIT_HEAD, AGENCY, false).get(file).statusCode(404);
        Officer.appointed(Role.FEEDBACK_OFFICER, "H53.DEMO.10.55", true)
                .get(file)
                .statusCode(404);
        Caller.withoutToken().get(file).statusCode(401);
    }

    @Test
    void theOfficerItNamesIsShutOutEvenWithTheDesksRole() {
        Officer accused = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Map<String, Object> body = Complaint.body("OFFICER_CONDUCT", AGENCY);
        // officers of tests are called as their subject is
        body.put("officerNamed", "Cán bộ " + accused.subject());
        Complaint c = Complaint.filed(Citizen.any(), body);
        assertShutOut(accused, c);
        c.does(desk(), "acceptance", Map.of("theme", "ATTITUDE")).statusCode(200);
        c.does(desk(), "assignments", Map.of("assignee", accused.subject())).statusCode(422);
        desk().get("/api/v1/feedback-desk/" + c.id() + "/assignees")
                .statusCode(200)
                .body("subject", not(hasItem(accused.subject())));
        assertShutOut(accused, c);
    }

    @Test
    void whoWorkedOnTheDossierIsShutOut() {
        Filed dossier = DossierMother.in(org.motcua.dossier.api.DossierState.REFUSED);
        Map<String, Object> body = Complaint.body("DOSSIER", DossierMother.AGENCY);
        body.put("dossierReference", dossier.reference());
        Complaint c = Complaint.filed(Citizen.any(), body);
        c.does(desk(), "acceptance", Map.of("theme", "ATTITUDE")).statusCode(200);
        c.does(desk(), "assignments", Map.of("assignee", DossierMother.intake().subject()))
                .statusCode(422);
        c.seenBy(DossierMother.intake()).statusCode(404);
    }

    @Test
    void whomTheDeskFindsItIsAboutLosesSightOfIt() {
        Officer found = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Complaint c = Complaint.filed("OFFICER_CONDUCT", AGENCY);
        c.seenBy(found).statusCode(200);
        c.does(desk(), "acceptance", Map.of("theme", "ATTITUDE", "accused", List.of(found.subject())))
                .statusCode(200);
        assertShutOut(found, c);
    }

    @Test
    void nobodyWorksOnAComplaintOfTheirOwn() {
        Officer both = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Complaint c = Complaint.filed(both, Complaint.body("AGENCY", AGENCY));
        assertShutOut(both, c);
        c.followed().statusCode(200);
    }

    @Test
    void citizensAndStrangersHaveNoDesk() {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        c.seenBy(Citizen.any()).statusCode(404);
        ACTS.forEach((act, body) -> c.does(Citizen.any(), act, body).statusCode(404));
        Citizen.any().get("/api/v1/feedback-desk").statusCode(403);
        Citizen.any().get("/api/v1/feedback-desk?view=MINE").statusCode(403);
        Citizen.any().get("/api/v1/feedback-templates").statusCode(403);
        Caller nobody = Caller.withoutToken();
        c.seenBy(nobody).statusCode(401);
        nobody.get("/api/v1/feedback-desk").statusCode(401);
        nobody.get("/api/v1/feedback").statusCode(401);
        nobody.post("/api/v1/feedback", Map.of()).statusCode(401);
        nobody.get("/api/v1/feedback-links/PA-0000-0000-0000").statusCode(404);
        nobody.get("/api/v1/public-feedback/" + c.id()).statusCode(404);
    }

    @Test
    void templatesAreKeptByTheDeskForItsAgenciesAndThoseBelow() {
        Map<String, String> t = Map.of("agency", AGENCY, "title", "Xin lỗi", "content", "Chúng tôi xin lỗi vì …");
        Officer desk = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, true);
        String id = desk.post("/api/v1/feedback-templates", t)
                .statusCode(201)
                .extract()
                .path("id");
        Officer below = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.54.00", false);
        below.get("/api/v1/feedback-templates").statusCode(200).body("items.id", hasItem(id));
        below.post("/api/v1/feedback-templates", t).statusCode(403);
        Officer beside = Officer.appointed(Role.FEEDBACK_OFFICER, "H53.DEMO.10.55", true);
        beside.get("/api/v1/feedback-templates").body("items.id", not(hasItem(id)));
        beside.request().delete("/api/v1/feedback-templates/" + id).then().statusCode(403);
        desk.request().delete("/api/v1/feedback-templates/" + id).then().statusCode(204);
        desk.request().delete("/api/v1/feedback-templates/" + id).then().statusCode(404);
        below.get("/api/v1/feedback-templates").body("items.id", not(hasItem(id)));
    }

    /** As if it were not there: not read, not listed, not acted on. */
    private static void assertShutOut(Officer by, Complaint c) {
        c.seenBy(by).statusCode(404);
        for (String part : List.of("redaction", "assignees")) {
            by.get("/api/v1/feedback-desk/" + c.id() + "/" + part).statusCode(404);
        }
        ACTS.forEach((act, body) -> c.does(by, act, body).statusCode(404));
        for (String view : List.of("TO_CLASSIFY", "TO_ANSWER", "DONE", "MINE")) {
            by.get("/api/v1/feedback-desk?limit=100&view=" + view)
                    .statusCode(200)
                    .body("items.id", not(hasItem(c.id().toString())));
        }
    }
}
