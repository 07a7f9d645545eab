package org.motcua.staff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Database;
import org.motcua.support.Editor;
import org.motcua.support.Officer;

@QuarkusTest
class StaffTest {
    private static final String AGENCY = "H53.DEMO.10.57.00";
    private static final String LIST = "/api/v1/agencies/" + AGENCY + "/officers";
    private final Editor admin =
            new Editor(Officer.appointed(Role.AGENCY_ADMIN, "H53.DEMO.10.57", true), "/api/v1/staff-posts");
    private final Caller anybody = Caller.withoutToken();

    @Test
    void nobodyIsListedUntilAnAdministratorSaysSo() {
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, AGENCY, false);
        String id = appointment(officer);
        anybody.get(LIST).statusCode(200).body("items.name.findAll { it == '" + officer.subject() + "' }", hasSize(0));
        admin.caller()
                .get("/api/v1/agencies/" + AGENCY + "/staff-posts")
                .statusCode(200)
                .body("items.appointment", hasItem(id));
        admin.edits(id, post("OFFICER", null)).statusCode(200).body("revision", equalTo(1));
        anybody.get(LIST).body("items.name", hasItem(officer.subject()));
        admin.edits(id, "\"0\"", post("OFFICER", null)).statusCode(412);
        admin.edits(id, Editor.with(post("OFFICER", null), "published", false)).statusCode(200);
        anybody.get(LIST).body("items.name.findAll { it == '" + officer.subject() + "' }", hasSize(0));
        assertEquals(2, Database.count("select count(*) from event where subject = ?::uuid", id));
    }

    @Test
    void onlyHeadsAndDeputiesAreCalledDirectly() {
        Officer head = Officer.appointed(Role.UNIT_HEAD, AGENCY, false);
        String id = appointment(head);
        admin.edits(id, post("OFFICER", "0276 000 0099"))
                .statusCode(422)
                .body("code", equalTo("staff.phone-of-officer"));
        admin.edits(id, post("HEAD", "0276 000 0099")).statusCode(200);
        anybody.get(LIST).body("items[0].duty", equalTo("HEAD")).body("items.phone", hasItem("0276 000 0099"));
        admin.edits(id, Editor.with(post("HEAD", null), "published", false)).statusCode(200);
    }

    @Test
    void unknownAgenciesAndAppointmentsAreNotFound() {
        anybody.get("/api/v1/agencies/H53.NO/officers").statusCode(404).body("code", equalTo("staff.agency-not-found"));
        admin.gets("00000000-0000-7000-8000-000000000000").statusCode(404).body("code", equalTo("staff.not-found"));
    }

    private static String appointment(Officer officer) {
        return Database.value("select id::text from appointment where subject = ?", officer.subject())
                .toString();
    }

    private static Map<String, Object> post(String duty, String phone) {
        Map<String, Object> body =
                Map.of("published", true, "duty", duty, "fields", Map.of("vi", "Hộ tịch, chứng thực"));
        return phone == null ? body : Editor.with(body, "phone", phone);
    }
}
