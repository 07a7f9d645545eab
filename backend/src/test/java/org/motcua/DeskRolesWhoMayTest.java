package org.motcua;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.DossierMother;
import org.motcua.support.Officer;
import org.motcua.support.Volley;
import org.motcua.support.WhoMay;

/** Operations for which the role alone counts, where it is held: taking in, queues, templates, the tracking book, one's own things. */
@QuarkusTest
@WhoMay({
    "createCounterDossier",
    "createPostalDossier",
    "listWorkQueues",
    "getWorkQueue",
    "listReminders",
    "listFormTemplates",
    "previewFormTemplate",
    "addFormTemplateVersion",
    "getTrackingBook",
    "getOfficerSatisfaction",
    "getSynonym",
    "getMe",
    "listMyDossiers",
    "createDossier",
    "listMyObligations",
    "listOwnFeedback",
    "fileFeedback"
})
class DeskRolesWhoMayTest {
    private static final String API = "/api/v1";
    private static final String AGENCY = "H53.DEMO.10";
    private static final String BESIDE = "H53.DEMO.10.31";
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final Set<Role> BOOK =
            EnumSet.of(Role.INTAKE_OFFICER, Role.UNIT_HEAD, Role.INSPECTOR, Role.AGENCY_ADMIN);
    private static final Set<Role> QUEUES = EnumSet.of(
            Role.INTAKE_OFFICER, Role.POSTAL_AGENT, Role.CASHIER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY);
    private static final Set<Role> WORDS = EnumSet.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN, Role.FEEDBACK_OFFICER);

    /**
     * @param roles who is let through, and what they are answered; everybody else gets 403
     * @param scoped whether the role counts at the agency only
     */
    private record Row(String method, String path, Object body, Set<Role> roles, int letThrough, boolean scoped) {
        void tried(Volley volley, Caller by, boolean may) {
            volley.expect(may ? letThrough : by.token() == null ? 401 : 403, by, method, API + path, body);
        }
    }

    /** What an officer asks: for these roles only. */
    private static List<Row> office() {
        Map<String, Object> paper = Officer.paper(DossierMother.PROCEDURE, DossierMother.AGENCY, "Phạm Văn Bình");
        Map<String, Object> sent = Map.of(
                "dossier", paper, "slipNumber", "EE123456789VN", "acceptedByPostAt", "2022-11-18T08:15:00+07:00");
        Map<String, Object> source = Map.of("agency", AGENCY, "source", "<p>{form.title}</p>");
        Map<String, Object> stale =
                Map.of("agency", AGENCY, "source", "<p>{form.title}</p>", "reason", "Rút gọn", "version", 77);
        String book = "/agencies/" + AGENCY + "/tracking-book?from=2026-02-01&to=2026-01-01";
        return List.of(
                new Row("POST", "/counter-dossiers", paper, Set.of(Role.INTAKE_OFFICER), 201, true),
                new Row("POST", "/postal-dossiers", sent, Set.of(Role.INTAKE_OFFICER, Role.POSTAL_AGENT), 201, true),
                new Row("GET", "/work-queues", null, QUEUES, 200, false),
                new Row("GET", "/work-queues/my-tasks", null, QUEUES, 200, false),
                new Row("GET", "/reminders", null, ALL, 200, false),
                new Row("GET", "/satisfaction/officers", null, ALL, 200, false),
                new Row("GET", "/search-synonyms/" + UUID.randomUUID(), null, WORDS, 404, false),
                new Row("GET", "/form-templates?agency=" + AGENCY, null, ADMINS, 200, true),
                new Row("POST", "/form-templates/REFUSAL/previews", source, ADMINS, 200, true),
                new Row("POST", "/form-templates/REFUSAL/versions", stale, ADMINS, 409, true),
                new Row("GET", book, null, BOOK, 422, true));
    }

    /** What everybody has of their own. */
    private static List<Row> own() {
        List<Row> rows = new ArrayList<>();
        for (String path : List.of("/me", "/dossiers", "/my-obligations", "/feedback")) {
            rows.add(new Row("GET", path, null, ALL, 200, false));
        }
        rows.add(new Row("POST", "/dossiers", Map.of(), ALL, 400, false));
        rows.add(new Row("POST", "/feedback", Map.of(), ALL, 400, false));
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theRoleCountsWhereItIsHeld(Role role) {
        Volley volley = new Volley();
        Officer here = Officer.appointed(role, AGENCY, true);
        Officer beside = Officer.appointed(role, BESIDE, true);
        office().forEach(row -> row.tried(volley, here, row.roles().contains(role)));
        office().forEach(row ->
                row.tried(volley, beside, !row.scoped() && row.roles().contains(role)));
        own().forEach(row -> row.tried(volley, here, true));
        volley.fire();
    }

    @Test
    void citizensAndStrangersHaveNoOfficeButTheirOwnThings() {
        Volley volley = new Volley();
        Citizen citizen = Citizen.any();
        office().forEach(row -> row.tried(volley, citizen, false));
        own().forEach(row -> row.tried(volley, citizen, true));
        office().forEach(row -> row.tried(volley, Caller.withoutToken(), false));
        own().forEach(row -> row.tried(volley, Caller.withoutToken(), false));
        volley.fire();
    }
}
