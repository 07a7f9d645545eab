package org.motcua.form;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.DossierAction;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** Forms through the API: what acceptance calls for is there, says the right things and never changes. */
@QuarkusTest
class DossierFormTest {
    @Test
    void acceptanceGivesAReceiptWithTheAppointment() throws Exception {
        Citizen citizen = Citizen.any();
        Filed dossier = citizen.files(DossierMother.PROCEDURE);
        citizen.get(dossier.path() + "/forms").statusCode(200).body("items.size()", equalTo(0));
        Caller officer = Caller.persona("intake-officer");
        officer.tries(DossierAction.ACCEPT, dossier).statusCode(200);
        String form = citizen.get(dossier.path() + "/forms")
                .statusCode(200)
                .body("items.kind", contains("RECEIPT"))
                .body("items[0].number", equalTo("01"))
                .extract()
                .path("items[0].id");
        byte[] pdf = download(citizen, dossier, form);
        String text = text(pdf);
        assertTrue(text.contains((String) dossier.column("dossier_code")), text);
        assertTrue(text.contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"), text);
        String hash = citizen.get(dossier.path() + "/forms").extract().path("items[0].sha256");
        assertEquals(hash, FormMaker.sha256(pdf));
        assertArrayEquals(pdf, download(citizen, dossier, form));
    }

    @Test
    void theControlSheetIsForOfficersOnly() {
        Citizen citizen = Citizen.any();
        Filed dossier = citizen.files(DossierMother.PROCEDURE);
        Caller officer = Caller.persona("intake-officer");
        officer.tries(DossierAction.ACCEPT, dossier).statusCode(200);
        String sheet = officer.get(dossier.path() + "/forms")
                .body("items.kind", hasItem("CONTROL_SHEET"))
                .extract()
                .path("items.find { it.kind == 'CONTROL_SHEET' }.id");
        officer.get(dossier.path() + "/forms/" + sheet).statusCode(200);
        citizen.get(dossier.path() + "/forms").body("items.kind", not(hasItem("CONTROL_SHEET")));
        citizen.get(dossier.path() + "/forms/" + sheet).statusCode(404).body("code", equalTo("form.not-found"));
    }

    private static byte[] download(Caller by, Filed dossier, String form) {
        return by.get(dossier.path() + "/forms/" + form)
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment"))
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
