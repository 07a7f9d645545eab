package org.motcua.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** Which forms a dossier has in which state of its life, and who gets them. */
@QuarkusTest
class FormsOfALifeTest {
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, ''",
        "REFUSED, REFUSAL",
        "SUPPLEMENT_REQUIRED, SUPPLEMENT_REQUEST",
        "ACCEPTED, RECEIPT",
        "SUSPENDED, RECEIPT SUSPENSION",
        "WITHDRAWN, SUSPENSION",
        "RETURNED, RECEIPT"
    })
    void theOwnerGetsWhatTheLawPrescribes(DossierState state, String kinds) throws Exception {
        Filed dossier = DossierMother.in(state);
        List<String> expected = kinds.isEmpty() ? List.of() : List.of(kinds.split(" "));
        List<String> ids = dossier.owner()
                .get(dossier.path() + "/forms")
                .statusCode(200)
                .body("items.kind", equalTo(expected))
                .extract()
                .path("items.id");
        for (String id : ids) {
            assertEquals(List.of(), PdfA.breaches(content(dossier.owner(), dossier, id)));
        }
    }

    @Test
    void theRefusalSaysWhyInFull() throws Exception {
        Filed dossier = DossierMother.in(DossierState.REFUSED);
        String id = dossier.owner().get(dossier.path() + "/forms").extract().path("items[0].id");
        String text = text(content(dossier.owner(), dossier, id));
        assertTrue(text.contains((String) dossier.column("filing_reference")), text);
        assertTrue(text.contains("Lý do: "), text);
    }

    @Test
    void theControlSheetIsDrawnUpAtAcceptanceAndAgainAtTheEnd() throws Exception {
        Filed dossier = DossierMother.in(DossierState.RETURNED);
        Caller officer = Caller.persona("intake-officer");
        List<String> sheets = officer.get(dossier.path() + "/forms")
                .extract()
                .path("items.findAll { it.kind == 'CONTROL_SHEET' }.id");
        assertEquals(2, sheets.size());
        String last = text(content(officer, dossier, sheets.get(1)));
        assertTrue(last.contains("Người nhận kết quả"), last);
        assertTrue(last.contains("Đúng hạn") || last.contains("Trước hạn"), last);
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE_OFFICER, 200",
        "CASE_OFFICER, 200",
        "UNIT_HEAD, 200",
        "SIGNATORY, 200",
        "CASHIER, 200",
        "INSPECTOR, 200",
        "POSTAL_AGENT, 404",
        "FEEDBACK_OFFICER, 404",
        "AGENCY_ADMIN, 404",
        "SYSTEM_ADMIN, 404",
        "INTEGRATOR, 404"
    })
    void officersOfTheDossiersAgenciesSeeItsForms(Role role, int status) {
        Filed dossier = DossierMother.in(DossierState.ACCEPTED);
        Officer.appointed(role, DossierMother.AGENCY, true)
                .get(dossier.path() + "/forms")
                .statusCode(status);
        Officer.appointed(role, "H53.DEMO.10.52", true)
                .get(dossier.path() + "/forms")
                .statusCode(404);
    }

    @Test
    void nobodyElseLearnsAnything() {
        Filed dossier = DossierMother.in(DossierState.ACCEPTED);
        String receipt = dossier.owner()
                .get(dossier.path() + "/forms")
                .body("items.kind", contains("RECEIPT"))
                .extract()
                .path("items[0].id");
        Citizen stranger = Citizen.any();
        stranger.get(dossier.path() + "/forms").statusCode(404).body("code", equalTo("dossier.not-found"));
        stranger.get(dossier.path() + "/forms/" + receipt).statusCode(404);
        Caller.withoutToken().get(dossier.path() + "/forms").statusCode(401);
        Filed own = DossierMother.in(DossierState.ACCEPTED);
        own.owner().get(own.path() + "/forms/" + receipt).statusCode(404).body("code", equalTo("form.not-found"));
    }

    private static byte[] content(Caller by, Filed dossier, String form) {
        return by.get(dossier.path() + "/forms/" + form)
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** In the order in which it was drawn: cell by cell. */
    static String text(byte[] pdf) throws Exception {
        return text(pdf, false);
    }

    /** Line by line, as one reads the page. */
    static String lines(byte[] pdf) throws Exception {
        return text(pdf, true);
    }

    private static String text(byte[] pdf, boolean byPosition) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPosition);
            return stripper.getText(document);
        }
    }
}
