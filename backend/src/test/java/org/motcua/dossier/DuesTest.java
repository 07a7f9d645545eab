package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Payer;
import org.motcua.support.PublicPage;

/** What a dossier owes: how much and why, what waits for it, and how it comes to an end. */
@QuarkusTest
class DuesTest {

    @Test
    void aFeeBeforeAcceptanceStopsTheIntakeUntilItIsPaid() {
        Filed permit = Citizen.as("company-1").files("1.013227");
        permit.owner()
                .sees(permit)
                .body("state", is("PAYMENT_REQUIRED"))
                .body("allowedActions", contains("WITHDRAW"))
                .body("dues.gate", contains("ACCEPTANCE"))
                .body("dues.amount", contains(15_000))
                .body("dues[0].reason", is("Lệ phí gia hạn giấy phép xây dựng"))
                .body("dues[0].lines[0].explanation.vi", contains("Mức thu: 15.000 đồng/giấy phép."))
                .body("clocks.find { it.kind == 'INTAKE' }.pausedAt", notNullValue());
        PublicPage.shows(permit, "PAYMENT_REQUIRED").body("dues", nullValue()).body("nationalStatus", is(6));
        intake().tries(DossierAction.ACCEPT, permit)
                .statusCode(409)
                .body("allowedActions", contains("REFUSE", "REVISE_PAYMENT", "CANCEL_PAYMENT"));
        intake().tries(DossierAction.REQUIRE_PAYMENT, permit).statusCode(409);
        Officer.as("cashier").tries(DossierAction.REVISE_PAYMENT, permit).statusCode(403);
        permit.owner().tries(DossierAction.CANCEL_PAYMENT, permit).statusCode(403);

        Payer.pays(permit).body("state", is("SUBMITTED"));
        intake().sees(permit).body("allowedActions", hasItem("ACCEPT"));
        intake().accepts(permit).body("state", is("ACCEPTED"));
        permit.owner().sees(permit).body("dues.met.method", contains("CASH"));
    }

    @Test
    void whatIsNeverPaidCanBeRefusedBeforeAcceptance() {
        Filed permit = Citizen.as("company-1").files("1.013227");
        intake().refuses(permit);
        permit.owner().sees(permit).body("state", is("REFUSED")).body("dues.cancelledAt", contains(notNullValue()));
        assertFalse(Payer.meets(permit, only(permit).id()), "money that comes too late opens nothing");
    }

    /** Post counts as filed when it is handed over, and is charged then. */
    @Test
    void postIsChargedWhenItIsHandedOver() {
        Filed permit = Officer.as("postal-agent")
                .takesInByPost(
                        "1.013227",
                        "H53.DEMO.10",
                        Instant.now().minus(Duration.ofHours(3)).toString());
        assertEquals(List.of(), Payer.dues(permit));
        intake().handsOver(permit).body("state", is("PAYMENT_REQUIRED"));
        Payer.pays(permit).body("state", is("SUBMITTED"));
    }

    @Test
    void theDossierGoesOnWhenTheLastOfSeveralDuesIsMet() {
        Filed business = Citizen.as("citizen-2").files("1.001612");
        intake().accepts(business).body("state", is("PAYMENT_REQUIRED"));
        intake().post(
                        business.path() + "/payment-requirements",
                        Map.of(
                                "amount",
                                750_000,
                                "reason",
                                "Lệ phí môn bài theo thông báo",
                                "notice",
                                Map.of("number", "12/TB-CCT", "date", "2026-11-20", "agency", "Chi cục Thuế")))
                .statusCode(200)
                .body("state", is("PAYMENT_REQUIRED"));
        business.owner()
                .sees(business)
                .body("dues.kind", contains("FEE", "NOTIFIED_DUTY"))
                .body("dues[1].document.number", is("12/TB-CCT"))
                .body("dues[1].document.date", is("2026-11-20"))
                .body("dues[1].lines.code", contains("STATED"))
                .body("dues[0].lines.code", contains("LE-PHI-HKD"));
        List<Due> dues = Payer.dues(business);
        assertTrue(Payer.meets(business, dues.get(1).id()));
        assertEquals("PAYMENT_REQUIRED", business.state());
        assertFalse(Payer.meets(business, dues.get(1).id()), "met once");
        assertFalse(Payer.meets(business, UUID.randomUUID()));
        assertTrue(Payer.meets(business, dues.get(0).id()));
        assertEquals("ACCEPTED", business.state());
        assertEquals(Payer.settlement(), Payer.dues(business).get(0).met());
    }

    @Test
    void ofManyTellingOfTheSameMoneyExactlyOneOpensTheGate() throws Exception {
        Filed business = Citizen.as("citizen-2").files("1.001612");
        intake().accepts(business);
        UUID due = only(business).id();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tellings = Stream.generate(
                            () -> (Callable<Boolean>) () -> Payer.meets(business, due))
                    .limit(24)
                    .toList();
            int opened = 0;
            for (Future<Boolean> told : pool.invokeAll(tellings)) {
                opened += told.get() ? 1 : 0;
            }
            assertEquals(1, opened);
        } finally {
            pool.shutdown();
        }
        assertEquals(List.of("DOSSIER_PAYMENT_MET"), last(business, 1));
    }

    /** 2 pages, 3 copies in the form; the officer counts 300 pages. */
    @Test
    void theOfficerWhoAcceptsStatesWhatItCounted() {
        Filed copies = intake().takesIn("2.000815", DossierMother.AGENCY, "Phạm Văn Bình");
        intake().post(copies.path() + "/acceptance", Map.of("quantities", Map.of("PAGES", 300)))
                .statusCode(200);
        assertEquals(600_000, only(copies).amount());
        assertEquals(Due.Gate.RETURN, only(copies).gate());
        assertEquals("ACCEPTED", copies.state());
    }

    @Test
    void whoeverIsExemptOwesNothing() {
        Filed status = Citizen.as("citizen-1").files("1.004873");
        intake().post(status.path() + "/acceptance", Map.of("categories", List.of("POOR_HOUSEHOLD")))
                .statusCode(200);
        assertEquals(List.of(), Payer.dues(status));
    }

    /** TT 117/2026/TT-BTC: the same filing online by an account of level 2, and at the counter. */
    @Test
    void theWayOfFilingAndTheAccountDecideToo() {
        Filed online = Citizen.as("citizen-2").files("2.000635");
        intake().accepts(online);
        assertEquals(List.of(), Payer.dues(online));
        Filed counter = intake().takesIn("2.000635", DossierMother.AGENCY, "Phạm Văn Bình");
        intake().accepts(counter);
        assertEquals(24_000, only(counter).amount());
    }

    @Test
    void anOfficersChangeCancelsTheOldDueAndPutsAnotherInItsPlace() {
        Filed copies = intake().takesIn("2.000815", DossierMother.AGENCY, "Phạm Văn Bình");
        intake().accepts(copies);
        UUID first = only(copies).id();
        change(copies, Map.of("due", first, "reason", "Đếm lại số trang", "quantities", Map.of("PAGES", 4)))
                .statusCode(200);
        List<Due> dues = Payer.dues(copies);
        assertEquals(List.of(12_000L, 18_000L), dues.stream().map(Due::amount).toList());
        assertEquals(dues.get(1).id(), dues.get(0).replacedBy());
        assertFalse(Payer.meets(copies, first), "what was replaced cannot be paid");
        intake().sees(copies)
                .body("timeline.find { it.type == 'DOSSIER_PAYMENT_REVISED' }.note", is("Đếm lại số trang"));
        change(copies, Map.of("due", dues.get(1).id(), "reason", "Theo quyết định giảm", "amount", 5_000))
                .statusCode(200);
        assertEquals(5_000, Payer.dues(copies).get(2).amount());
        assertEquals(List.of("DOSSIER_PAYMENT_REVISED", "DOSSIER_PAYMENT_REVISED"), last(copies, 2));
    }

    @Test
    void aChangeToNothingLetsTheDossierGoOn() {
        Filed business = Citizen.as("citizen-2").files("1.001612");
        intake().accepts(business);
        change(business, Map.of("due", only(business).id(), "reason", "Được miễn lệ phí", "amount", 0))
                .statusCode(200)
                .body("state", is("ACCEPTED"));
        assertEquals(List.of("DOSSIER_PAYMENT_CANCELLED"), last(business, 1));
        business.owner().sees(business).body("dues.cancelledAt", contains(notNullValue()));
    }

    @Test
    void aChangeOfCategoryExemptsAfterwards() {
        Filed status = Citizen.as("citizen-1").files("1.004873");
        intake().accepts(status);
        change(
                        status,
                        Map.of(
                                "due",
                                only(status).id(),
                                "reason",
                                "Bổ sung giấy xác nhận hộ nghèo",
                                "categories",
                                List.of("POOR_HOUSEHOLD")))
                .statusCode(200);
        assertTrue(Payer.dues(status).stream().noneMatch(Due::owed));
    }

    @Test
    void aChangeMustSayWhatItChanges() {
        Filed d = DossierMother.in(DossierState.PAYMENT_REQUIRED);
        UUID due = only(d).id();
        Map<String, Object> asStated = Map.of("due", due, "reason", "Tính lại lệ phí");
        examinerChanges(d, asStated).statusCode(422).body("code", is("dossier.amount-needed"));
        examinerChanges(d, Map.of("due", UUID.randomUUID(), "reason", "Tính lại lệ phí", "amount", 1))
                .statusCode(404)
                .body("code", is("dossier.due-not-found"));
        Filed status = Citizen.as("citizen-1").files("1.004873");
        intake().accepts(status);
        change(status, Map.of("due", only(status).id(), "reason", "Tính lại", "categories", List.of("LEFT_HANDED")))
                .statusCode(422)
                .body("code", is("catalogue.fee-input-unknown"))
                .body("violations.field", contains("LEFT_HANDED"));
    }

    @ParameterizedTest
    @CsvSource({"RETURN, IN_PROGRESS", "PROCESSING, PAYMENT_REQUIRED", ", PAYMENT_REQUIRED"})
    void theGateSaysWhatWaits(String gate, String state) {
        Filed d = DossierMother.inProgress();
        Map<String, Object> asked = gate == null
                ? Map.of("amount", 50_000, "reason", "Phí thẩm định")
                : Map.of("amount", 50_000, "reason", "Phí thẩm định", "gate", gate);
        examiner()
                .post(d.path() + "/payment-requirements", asked)
                .statusCode(200)
                .body("state", is(state));
    }

    @Test
    void aWithdrawnDossierOwesNothingAnyMore() {
        Filed d = DossierMother.in(DossierState.PAYMENT_REQUIRED);
        d.owner().withdraws(d);
        assertFalse(only(d).owed());
        assertFalse(Payer.meets(d, only(d).id()));
        assertEquals(List.of(), Payer.dues(new Filed(UUID.randomUUID(), null, DossierMother.PROCEDURE)));
    }

    @Test
    void whoCollectsLearnsWhoseDossierItIs() {
        Filed status = Citizen.as("citizen-1").files("1.004873");
        DossierDues.Party party = Payer.party(status.id()).orElseThrow();
        assertEquals("demo|citizen-1", party.owner());
        assertEquals("Nguyễn Thị Mai", party.applicant().name());
        assertEquals(status.reference(), party.filingReference());
        assertEquals("H53.DEMO.10.51.00", party.receivingAgency());
        assertTrue(Payer.party(DossierMother.in(DossierState.DRAFT).id()).isEmpty());
        assertTrue(Payer.party(UUID.randomUUID()).isEmpty());
    }

    private static ValidatableResponse change(Filed d, Map<String, Object> change) {
        return intake().post(d.path() + "/payment-revisions", change);
    }

    private static ValidatableResponse examinerChanges(Filed d, Map<String, Object> change) {
        return examiner().post(d.path() + "/payment-revisions", change);
    }

    private static Due only(Filed d) {
        List<Due> dues = Payer.dues(d);
        assertEquals(1, dues.size(), dues.toString());
        return dues.get(0);
    }

    private static List<Object> last(Filed d, int many) {
        return Database.rows(
                        "select type from (select type, seq from event where subject = ? order by seq desc limit ?) e order by seq",
                        d.id(),
                        many)
                .stream()
                .map(row -> row.get("type"))
                .toList();
    }
}
