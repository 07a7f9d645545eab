package org.motcua.form;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** Mẫu 04 follows the approved extension, not the mere request. */
@QuarkusTest
class ApologyFormTest {
    private static final String EXTENSION = """
            select data->'extension'->>'reason' as reason, data->'extension'->>'oldDueAt' as old, data->'extension'->>'dueAt' as due
            from event where subject = ? and type = 'DOSSIER_EXTENSION_APPROVED'""";

    @Test
    void theApprovedExtensionSendsTheApologyWithBothAppointments() throws Exception {
        Filed dossier = DossierMother.apologyAsked();
        dossier.owner().get(dossier.path() + "/forms").body("items.kind", contains("RECEIPT"));
        DossierMother.signatory().approvesExtension(dossier);
        String id = dossier.owner()
                .get(dossier.path() + "/forms")
                .body("items.kind", contains("RECEIPT", "APOLOGY"))
                .extract()
                .path("items[1].id");
        byte[] pdf = dossier.owner()
                .get(dossier.path() + "/forms/" + id)
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals(List.of(), PdfA.breaches(pdf));
        String text = FormsOfALifeTest.lines(pdf).replaceAll("\\s+", " ");
        var extension = Database.row(EXTENSION, dossier.id());
        assertTrue(text.contains((String) extension.get("reason")), text);
        assertTrue(text.contains("hẹn trả kết quả giải quyết hồ sơ: " + moment(extension.get("old"))), text);
        assertTrue(text.contains("sẽ trả kết quả giải quyết hồ sơ vào: " + moment(extension.get("due"))), text);
    }

    private static String moment(Object at) {
        return FormText.moment(Instant.parse((String) at), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
