package org.motcua.form;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** The tracking book and the blank forms through the API. */
@QuarkusTest
class TrackingBookTest {
    private static final String AGENCY = "H53.DEMO.10.54";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void listsWhatWasAcceptedAndComesAgainByteForByteWhileNothingChanges() throws Exception {
        Filed first = DossierMother.accepted(AGENCY);
        Officer head = Officer.appointed(Role.UNIT_HEAD, AGENCY, true);
        byte[] book = pdf(head, AGENCY);
        assertEquals(List.of(), PdfA.breaches(book));
        String text = FormsOfALifeTest.text(book).replaceAll("\\s", "");
        assertTrue(text.contains(first.code()), text);
        assertArrayEquals(book, pdf(head, AGENCY + ".00"), "the authority's book is that of its one-stop office");
        Filed second = DossierMother.accepted(AGENCY);
        byte[] later = pdf(head, AGENCY);
        assertFalse(Arrays.equals(book, later));
        assertTrue(FormsOfALifeTest.text(later).replaceAll("\\s", "").contains(second.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER, 200",
        "UNIT_HEAD, 200",
        "INSPECTOR, 200",
        "AGENCY_ADMIN, 200",
        "CASE_OFFICER, 403",
        "SIGNATORY, 403",
        "CASHIER, 403",
        "POSTAL_AGENT, 403",
        "FEEDBACK_OFFICER, 403",
        "SYSTEM_ADMIN, 403",
        "INTEGRATOR, 403"
    })
    void whoMayHaveIt(Role role, int status) {
        get(Officer.appointed(role, "H53.DEMO.10.55", true), "H53.DEMO.10.55.00", TODAY, TODAY)
                .statusCode(status);
        get(Officer.appointed(role, "H53.DEMO.10.56", true), "H53.DEMO.10.55.00", TODAY, TODAY)
                .statusCode(403)
                .body("code", equalTo("form.book-not-yours"));
    }

    @Test
    void aPeriodIsWithinOneYear() {
        Officer head = Officer.appointed(Role.UNIT_HEAD, AGENCY, true);
        get(head, AGENCY, TODAY, TODAY.minusDays(1)).statusCode(422).body("code", equalTo("form.period"));
        get(head, AGENCY, TODAY.minusYears(1), TODAY).statusCode(422);
        head.get("/api/v1/agencies/" + AGENCY + "/tracking-book?from=" + TODAY).statusCode(400);
        get(Caller.withoutToken(), AGENCY, TODAY, TODAY).statusCode(401);
    }

    @Test
    void theBlankFormOfAProcedureIsForEverybody() throws Exception {
        byte[] form = Caller.withoutToken()
                .get("/api/v1/procedures/1.001193/blank-form")
                .statusCode(200)
                .contentType("application/octet-stream")
                .extract()
                .asByteArray();
        assertEquals(List.of(), PdfA.breaches(form));
        Caller.withoutToken()
                .get("/api/v1/procedures/9.999999/blank-form")
                .statusCode(404)
                .body("code", equalTo("catalogue.procedure-not-found"));
    }

    private static byte[] pdf(Caller by, String agency) {
        return get(by, agency, TODAY, TODAY).statusCode(200).extract().asByteArray();
    }

    private static ValidatableResponse get(Caller by, String agency, LocalDate from, LocalDate to) {
        return by.get(
                "/api/v1/agencies/{agency}/tracking-book?from={from}&to={to}", agency, from.toString(), to.toString());
    }
}
