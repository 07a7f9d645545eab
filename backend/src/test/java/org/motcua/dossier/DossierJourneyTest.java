package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.motcua.support.DossierMother.cashier;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.DossierMother.signatory;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Payer;
import org.motcua.support.PublicPage;

/** Dossiers from filing to closing, as citizens, officers and holders of the QR link live through them. */
@QuarkusTest
class DossierJourneyTest {

    @Test
    void aCitizenFilesMendsAndReceivesWhileAnyoneWatches() {
        Citizen mai = Citizen.as("citizen-1");
        Filed birth = mai.files("1.001193");
        PublicPage.shows(birth, "SUBMITTED")
                .body("due.kind", is("INTAKE"))
                .body("filingReference", matchesPattern("TN-.{4}-.{4}-.{4}"))
                .body("nationalStatus", is(1));
        mai.sees(birth)
                .body("allowedActions", contains("WITHDRAW"))
                .body("clocks.kind", contains("INTAKE"))
                .body("mine", is(true));

        intake().asksSupplement(birth, List.of("childHometown"), List.of("GIAY-CHUNG-SINH"));
        PublicPage.shows(birth, "SUPPLEMENT_REQUIRED")
                .body("nationalStatus", is(5))
                .body("due", nullValue());
        mai.sees(birth)
                .body("supplement.fields.name", contains("childHometown"))
                .body("supplement.papers.name", contains("GIAY-CHUNG-SINH"))
                .body("allowedActions", hasItems("ANSWER_SUPPLEMENT", "ATTACH", "WITHDRAW"));

        mai.uploads(birth, "GIAY-CHUNG-SINH", "giay-chung-sinh-ro.pdf");
        mai.answers(birth, Map.of("childHometown", "Xã Phước Đông, huyện Gò Dầu, tỉnh Tây Ninh"));
        PublicPage.shows(birth, "SUBMITTED").body("due.kind", is("INTAKE"));
        intake().sees(birth)
                .body("form.childHometown", is("Xã Phước Đông, huyện Gò Dầu, tỉnh Tây Ninh"))
                .body("supplement.answer", is("Đã bổ sung"))
                .body("attachments.fileName", hasItem("giay-chung-sinh-ro.pdf"));

        intake().accepts(birth).body("dossierCode", matchesPattern("H53\\.DEMO\\.10\\.51\\.00-\\d{6}-\\d{4,}"));
        PublicPage.shows(birth, "ACCEPTED")
                .body("due.kind", is("SETTLEMENT"))
                .body("filingReference", nullValue())
                .body("steps.progress", contains("CURRENT", "UPCOMING", "UPCOMING", "UPCOMING", "UPCOMING"));

        intake().forwards(birth);
        PublicPage.shows(birth, "IN_PROGRESS")
                .body("steps.progress", contains("DONE", "CURRENT", "UPCOMING", "UPCOMING", "UPCOMING"));
        examiner().forwards(birth);
        PublicPage.shows(birth, "IN_PROGRESS")
                .body("steps.progress", contains("DONE", "DONE", "CURRENT", "UPCOMING", "UPCOMING"));
        head().forwards(birth);
        PublicPage.shows(birth, "IN_PROGRESS")
                .body("steps.progress", contains("DONE", "DONE", "DONE", "CURRENT", "UPCOMING"));

        signatory().decides(birth);
        PublicPage.shows(birth, "DECIDED").body("nationalStatus", is(9)).body("decidedAt", notNullValue());
        mai.sees(birth).body("outcome.kind", is("GRANTED")).body("allowedActions", is(List.of()));

        intake().returns(birth);
        PublicPage.shows(birth, "RETURNED")
                .body("nationalStatus", is(10))
                .body("steps.progress", everyItem(is("DONE")));
        intake().closes(birth);
        PublicPage.shows(birth, "CLOSED").body("finishedAt", notNullValue());
        mai.sees(birth)
                .body(
                        "timeline.type",
                        contains(
                                "DOSSIER_DRAFTED",
                                "DOSSIER_PAPER_ADDED",
                                "DOSSIER_SUBMITTED",
                                "DOSSIER_SUPPLEMENT_REQUESTED",
                                "DOSSIER_PAPER_ADDED",
                                "DOSSIER_SUPPLEMENT_ANSWERED",
                                "DOSSIER_ACCEPTED",
                                "DOSSIER_FORWARDED",
                                "DOSSIER_FORWARDED",
                                "DOSSIER_FORWARDED",
                                "DOSSIER_DECIDED",
                                "DOSSIER_RETURNED",
                                "DOSSIER_CLOSED"));
    }

    @Test
    void whatMustBePaidFirstStopsTheDossierAtAcceptance() {
        Filed business = Citizen.as("citizen-2").files("1.001612");
        intake().accepts(business)
                .body("state", is("PAYMENT_REQUIRED"))
                .body("dossierCode", notNullValue())
                .body("allowedActions", contains("REQUIRE_PAYMENT", "REVISE_PAYMENT", "CANCEL_PAYMENT"));
        PublicPage.shows(business, "PAYMENT_REQUIRED")
                .body("nationalStatus", is(6))
                .body("due.pausedAt", notNullValue());
        cashier().sees(business).body("dues.amount", contains(100000)).body("dues.gate", contains("PROCESSING"));

        Payer.pays(business).body("state", is("ACCEPTED"));
        PublicPage.shows(business, "ACCEPTED").body("due.pausedAt", nullValue());
        business.owner().sees(business).body("dues[0].met.at", notNullValue()).body("dues[0].met.method", is("CASH"));
        intake().forwards(business).body("state", is("IN_PROGRESS"));
    }

    @Test
    void whatIsPaidBeforeTheReturnHoldsBackOnlyTheReturn() {
        Filed status = Citizen.as("citizen-1").files("1.004873");
        intake().accepts(status).body("state", is("ACCEPTED"));
        toDecision(status);
        intake().tries(DossierAction.RETURN, status)
                .statusCode(409)
                .body("code", is("dossier.payment-first"))
                .body("allowedActions", hasItem("REVISE_PAYMENT"));
        Payer.pays(status).body("state", is("DECIDED"));
        intake().returns(status).body("state", is("RETURNED"));
    }

    @Test
    void aProcedureOfTwoAgenciesGoesThroughBoth() {
        Officer tax = Officer.as("case-officer-2");
        Filed land = Citizen.as("citizen-1").files("1.012783");
        intake().accepts(land);
        intake().forwards(land);
        tax.forwards(land).body("state", is("IN_PROGRESS"));
        PublicPage.shows(land, "IN_PROGRESS")
                .body(
                        "holdingAgency.vi",
                        is(Officer.as("inspector").sees(land).extract().<String>path("steps[2].agency.name.vi")))
                .body("steps[2].progress", is("CURRENT"));
        examiner().tries(DossierAction.TAKE_OVER, land).statusCode(200);
        tax.tries(DossierAction.FORWARD, land).statusCode(403);
        tax.takesOver(land, "Chi cục Thuế tự xử lý");
        tax.forwards(land);
        head().forwards(land);
        signatory().decides(land).body("state", is("DECIDED"));
        Payer.pays(land);
        intake().returns(land);
        intake().closes(land);
    }

    @Test
    void aStepSentBackIsDoneAgainAndTheApplicantDoesNotReadTheReason() {
        Filed d = DossierMother.toSign();
        signatory().sendsBack(d, "EXAMINE", "Chưa đối chiếu sổ gốc").body("state", is("IN_PROGRESS"));
        examiner()
                .sees(d)
                .body("timeline.findAll { it.type == 'DOSSIER_SENT_BACK' }.note", contains("Chưa đối chiếu sổ gốc"))
                .body("steps.status", contains("DONE", "CURRENT", "UPCOMING", "UPCOMING", "UPCOMING"));
        d.owner().sees(d).body("timeline.find { it.type == 'DOSSIER_SENT_BACK' }.note", nullValue());
        examiner().forwards(d);
        head().forwards(d);
        signatory().decides(d);
        examiner()
                .post(d.path() + "/send-back", Map.of("step", "EXAMINE", "reason", "Quá muộn"))
                .statusCode(409);
    }

    @Test
    void onlyEarlierStepsCanBeSentBackTo() {
        Filed d = DossierMother.inProgress();
        for (String step : List.of("EXAMINE", "SIGN", "NOWHERE")) {
            examiner()
                    .post(d.path() + "/send-back", Map.of("step", step, "reason", "Sai bước"))
                    .statusCode(422)
                    .body("code", is("dossier.step-unknown"));
        }
    }

    @Test
    void takingOverFromAColleagueNeedsAReason() {
        Filed d = DossierMother.inProgress();
        examiner().takesOver(d);
        Officer colleague = Officer.appointed(org.motcua.identity.api.Role.CASE_OFFICER, DossierMother.AGENCY, false);
        colleague.tries(DossierAction.FORWARD, d).statusCode(403);
        colleague.post(d.path() + "/takeovers", Map.of()).statusCode(422).body("code", is("dossier.reason-needed"));
        colleague.takesOver(d, "Đồng nghiệp nghỉ phép");
        examiner().tries(DossierAction.FORWARD, d).statusCode(403);
        colleague
                .sees(d)
                .body("assignee.subject", is(colleague.subject()))
                .body("timeline[-1].note", is("Đồng nghiệp nghỉ phép"));
        colleague.forwards(d).body("state", is("IN_PROGRESS"));
        head().sees(d).body("assignee", nullValue());
    }

    @Test
    void aHeadAssignsToWhoHoldsTheStepsRole() {
        Filed d = DossierMother.inProgress();
        head().get(d.path() + "/assignees")
                .statusCode(200)
                .body("subject", hasItem("demo|case-officer-1"))
                .body("subject", not(hasItem("demo|intake-officer")));
        examiner().get(d.path() + "/assignees").statusCode(403);
        head().post(d.path() + "/assignments", Map.of("assignee", "demo|intake-officer"))
                .statusCode(422)
                .body("code", is("dossier.assignee-unfit"));
        head().assigns(d, "demo|case-officer-1");
        examiner().sees(d).body("assignee.name", is("Huỳnh Minh Tâm"));
    }

    @Test
    void anotherAgencysOpinionIsWaitedForAndKeptFromTheApplicant() {
        Officer tax = Officer.as("case-officer-2");
        Filed d = DossierMother.inProgress();
        tax.sees(d).statusCode(404);
        examiner().asksOpinion(d, "H53.DEMO.10.31");
        examiner().tries(DossierAction.FORWARD, d).statusCode(409).body("code", is("dossier.opinion-awaited"));
        tax.sees(d).statusCode(200).body("allowedActions", contains("ANSWER_OPINION"));
        tax.tries(DossierAction.ANSWER_OPINION, d).statusCode(200);
        tax.tries(DossierAction.ANSWER_OPINION, d).statusCode(403);
        examiner()
                .sees(d)
                .body("opinions[0].answer", is("Đã nộp đủ"))
                .body("opinions[0].answeredBy", is("Bùi Thị Kim Loan"));
        d.owner()
                .sees(d)
                .body("opinions", is(List.of()))
                .body("timeline.findAll { it.type.contains('OPINION') }.note", everyItem(nullValue()));
        examiner().forwards(d);
    }

    @Test
    void theAgencyThatHoldsTheDossierIsNotAskedForItsOpinion() {
        Filed d = DossierMother.inProgress();
        for (String agency : List.of(DossierMother.AGENCY, "H53.NOWHERE")) {
            examiner()
                    .post(
                            d.path() + "/opinions",
                            Map.of("agency", agency, "question", "Có ý kiến gì?", "workingDays", 1))
                    .statusCode(422)
                    .body("code", is("dossier.opinion-agency"));
        }
    }

    @Test
    void resultsAreHiddenFromTheApplicantUntilTheDecision() {
        Filed d = DossierMother.toSign();
        signatory().tries(DossierAction.ATTACH, d).statusCode(201);
        String result = org.motcua.support.Uploads.latest(d);
        String content = d.path() + "/attachments/" + result + "/content";
        d.owner().sees(d).body("attachments", is(List.of()));
        d.owner().get(content).statusCode(404);
        head().get(content).statusCode(200);
        signatory().decides(d);
        d.owner().sees(d).body("attachments.paper", contains("RESULT"));
        d.owner()
                .get(content)
                .statusCode(200)
                .header("Content-Disposition", is("attachment; filename*=UTF-8''scan.pdf"))
                .header("Content-Security-Policy", equalTo("sandbox; default-src 'none'"))
                .contentType("application/octet-stream");
    }

    private static void toDecision(Filed d) {
        intake().forwards(d);
        examiner().forwards(d);
        head().forwards(d);
        signatory().decides(d);
    }
}
