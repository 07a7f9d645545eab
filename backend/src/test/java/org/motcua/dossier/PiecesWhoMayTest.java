package org.motcua.dossier;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Volley;
import org.motcua.support.WhoMay;

/** Who reads and removes what belongs to a dossier: a paper, a printed form, a reminder. */
@QuarkusTest
@WhoMay({"getAttachmentContent", "removeAttachment", "getForm", "readReminder"})
class PiecesWhoMayTest {
    private static final String ONE_STOP = DossierMother.AGENCY + ".00";

    private final Officer intake = Officer.appointed(Role.INTAKE_OFFICER, ONE_STOP, false);
    private final Officer examiner = Officer.appointed(Role.CASE_OFFICER, DossierMother.AGENCY, false);
    private final Officer inspector = Officer.appointed(Role.INSPECTOR, DossierMother.AGENCY, true);

    private static List<Caller> outsiders() {
        return List.of(
                Citizen.any(),
                Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.52.00", false),
                Officer.appointed(Role.INSPECTOR, "H53.DEMO.10.52", true),
                Officer.appointed(Role.AGENCY_ADMIN, DossierMother.AGENCY, true),
                Officer.appointed(Role.FEEDBACK_OFFICER, DossierMother.AGENCY, true),
                Officer.appointed(Role.POSTAL_AGENT, ONE_STOP, false));
    }

    @Test
    void aPaperIsReadByWhoSeesTheDossierAndRemovedByWhoMayAddOne() {
        Filed d = DossierMother.in(DossierState.SUPPLEMENT_REQUIRED);
        String paper = d.path() + "/attachments/"
                + d.owner().sees(d).extract().<String>path("attachments.find { it.paper == 'GIAY-TO-QUAN-HE' }.id");
        Volley volley = new Volley();
        for (Caller by : List.of(d.owner(), intake, examiner, inspector)) {
            volley.expect(200, by, "GET", paper + "/content", null);
        }
        for (Caller by : List.of(intake, examiner, inspector)) {
            volley.expect(403, by, "DELETE", paper, null);
        }
        for (Caller by : outsiders()) {
            volley.expect(404, by, "GET", paper + "/content", null);
            volley.expect(404, by, "DELETE", paper, null);
        }
        volley.fire();
        new Volley().expect(200, d.owner(), "DELETE", paper, null).fire();
        new Volley().expect(404, d.owner(), "GET", paper + "/content", null).fire();
    }

    @Test
    void aPrintedFormIsReadByWhomItIsFor() {
        Filed d = DossierMother.accepted(DossierMother.AGENCY);
        String forms = d.path() + "/forms/";
        String receipt = forms + form(d, "RECEIPT");
        String sheet = forms + form(d, "CONTROL_SHEET");
        Volley volley = new Volley();
        for (Caller by : List.of(intake, examiner, inspector)) {
            volley.expect(200, by, "GET", receipt, null);
            volley.expect(200, by, "GET", sheet, null);
        }
        volley.expect(200, d.owner(), "GET", receipt, null);
        volley.expect(404, d.owner(), "GET", sheet, null);
        outsiders().forEach(by -> volley.expect(404, by, "GET", receipt, null));
        volley.fire();
    }

    private String form(Filed d, String kind) {
        return intake.get(d.path() + "/forms")
                .statusCode(200)
                .extract()
                .path("items.find { it.kind == '" + kind + "' }.id");
    }

    @Test
    void aReminderIsReadByWhomItReminds() throws Exception {
        Filed d = DossierMother.submitted(DossierMother.AGENCY);
        UUID reminder = UUID.randomUUID();
        Database.update("""
                insert into reminder (id, dossier, recipient, agency, level, clock, due_at, created_at)
                values (?, ?, ?, ?, 'OFFICER', 'INTAKE', now(), now())""", reminder, d.id(), intake.subject(), ONE_STOP);
        String path = "/api/v1/reminders/" + reminder + "/reading";
        Volley volley = new Volley();
        for (Caller by : List.of(d.owner(), examiner, inspector)) {
            volley.expect(404, by, "PUT", path, null);
        }
        outsiders().forEach(by -> volley.expect(404, by, "PUT", path, null));
        volley.expect(204, intake, "PUT", path, null);
        volley.fire();
    }
}
