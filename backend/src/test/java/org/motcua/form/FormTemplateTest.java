package org.motcua.form;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** Administrators write templates: they can print whatever a form may say, and reach nothing else. */
@QuarkusTest
class FormTemplateTest {
    private static final String AGENCY = "H53.DEMO.10.57";
    private static final String PATH = "/api/v1/form-templates";

    @Test
    void everyTemplateOfTheReleasePassesTheCheckAndPrints() {
        Officer admin = Officer.appointed(Role.AGENCY_ADMIN, "H53.DEMO.10.56", true);
        List<Map<String, Object>> all = admin.get(PATH + "?agency=H53.DEMO.10.56")
                .statusCode(200)
                .body("items.version", org.hamcrest.Matchers.everyItem(equalTo(0)))
                .extract()
                .path("items");
        assertEquals(7, all.size());
        all.forEach(t -> preview(admin, "H53.DEMO.10.56", (String) t.get("kind"), (String) t.get("source"))
                .statusCode(200));
    }

    @Test
    void aNewVersionPrintsFromThenOnAndLeavesOlderFormsAlone() throws Exception {
        Officer admin = Officer.appointed(Role.AGENCY_ADMIN, AGENCY, true);
        Filed before = DossierMother.accepted(AGENCY);
        String old = receipt(before);
        replace(
                        admin,
                        1,
                        "{#include head /}\n<h1>{form.title}</h1><p>Đường dây nóng 0276 000 0000 – {dossier.code}</p>")
                .statusCode(201)
                .body("label", equalTo("RECEIPT/" + AGENCY + "/1"));
        Filed after = DossierMother.accepted(AGENCY);
        String text = text(after, receipt(after));
        assertTrue(text.contains("Đường dây nóng") && text.contains(after.code()), text);
        assertEquals(old, receipt(before));
        assertTrue(!text(before, old).contains("Đường dây nóng"));
        replace(admin, 1, "<p>Bản của người khác</p>").statusCode(409).body("code", equalTo("form.template-changed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{#if x}<p>chưa đóng</p> ~ form.template-syntax ~ 1",
                "<p>một</p>|<p>hai ~ form.template-syntax ~ 2",
                "<p>một</p>|<p>{applicant.nosuch}</p> ~ form.template-syntax ~ 2",
                "|{applicant.getClass.forName('x')} ~ form.template-syntax ~ 2",
                "{applicant.name.getBytes} ~ form.template-syntax ~ 1",
                "{inject:vertx} ~ form.template-syntax ~ 1",
                "{config:property('quarkus.datasource.password')} ~ form.template-syntax ~ 1",
                "{#eval 'x' /} ~ form.template-syntax ~ 1",
                "{#include receipt /} ~ form.template-syntax ~ 1",
                "{applicant.name.raw} ~ form.template-syntax ~ 1",
                "|<img src=\"file:///etc/passwd\"/> ~ form.template-forbidden ~ 2",
                "<script>x</script> ~ form.template-forbidden ~ 1",
                "<object type=\"text/html\" data=\"http://example.org\"></object> ~ form.template-forbidden ~ 1",
                "<p style=\"background:url(http://example.org/x)\">x</p> ~ form.template-forbidden ~ 1",
                "<p onclick=\"x\">x</p> ~ form.template-forbidden ~ 1",
                "<style>@import 'http://example.org';</style> ~ form.template-forbidden ~ 1",
                "{#for a in papers}{#for b in papers}x{/for}{/for} ~ form.template-forbidden ~ 1",
                "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>x</p> ~ form.template-forbidden ~ 1"
            })
    void aFaultIsToldWithItsLine(String source, String code, String line) {
        Officer admin = Officer.appointed(Role.SYSTEM_ADMIN, "H53.DEMO", true);
        preview(admin, AGENCY, "RECEIPT", source.replace('|', '\n'))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("violations[0].code", equalTo("line-" + line));
    }

    @Test
    void tooMuchIsRefusedAndWhatIsRefusedIsNeverInForce() {
        Officer admin = Officer.appointed(Role.AGENCY_ADMIN, "H53.DEMO.10.58", true);
        preview(admin, "H53.DEMO.10.58", "RECEIPT", "<div style=\"height:90000mm\">x</div>")
                .statusCode(422)
                .body("code", equalTo("form.template-too-much"));
        admin.post(
                        PATH + "/RECEIPT/versions",
                        Map.of("agency", "H53.DEMO.10.58", "version", 1, "source", "{nosuch}", "reason", "Thử một lần"))
                .statusCode(422)
                .body("detail", containsString("nosuch"));
        admin.get(PATH + "?agency=H53.DEMO.10.58").body("items[0].label", equalTo("RECEIPT/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY_ADMIN, 200",
        "SYSTEM_ADMIN, 200",
        "INTAKE_OFFICER, 403",
        "CASE_OFFICER, 403",
        "UNIT_HEAD, 403",
        "SIGNATORY, 403",
        "CASHIER, 403",
        "POSTAL_AGENT, 403",
        "FEEDBACK_OFFICER, 403",
        "INSPECTOR, 403",
        "INTEGRATOR, 403"
    })
    void whoMayWriteThem(Role role, int status) {
        Officer here = Officer.appointed(role, "H53.DEMO.10.59", true);
        here.get(PATH + "?agency=H53.DEMO.10.59").statusCode(status);
        here.get(PATH + "?agency=H53.DEMO.10").statusCode(403);
        here.post(PATH + "/RECEIPT/previews", Map.of("agency", "H53.DEMO.10.59", "source", "<p>x</p>"))
                .statusCode(status);
    }

    @Test
    void nobodyElseMay() {
        Citizen.any().get(PATH + "?agency=" + AGENCY).statusCode(403);
        Caller.withoutToken().get(PATH + "?agency=" + AGENCY).statusCode(401);
    }

    private static ValidatableResponse preview(Caller by, String agency, String kind, String source) {
        return by.post(PATH + "/" + kind + "/previews", Map.of("agency", agency, "source", source));
    }

    private static ValidatableResponse replace(Caller by, int version, String source) {
        return by.post(
                PATH + "/RECEIPT/versions",
                Map.of("agency", AGENCY, "version", version, "source", source, "reason", "Thêm đường dây nóng"));
    }

    private static String receipt(Filed d) {
        return d.owner().get(d.path() + "/forms").extract().path("items[0].id");
    }

    private static String text(Filed d, String form) throws Exception {
        return FormsOfALifeTest.text(d.owner()
                .get(d.path() + "/forms/" + form)
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
