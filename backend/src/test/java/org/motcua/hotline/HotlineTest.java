package org.motcua.hotline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Database;
import org.motcua.support.Editor;

@QuarkusTest
class HotlineTest {
    private static final String AGENCY = "H53.DEMO.10.59.00";
    private final Editor admin = Editor.of("hotlines", AGENCY);

    @Test
    void aLineIsAddedChangedAndTakenAway() {
        String id = admin.has(line("0900000001"));
        Caller anybody = Caller.withoutToken();
        anybody.get("/api/v1/hotlines?agency=" + AGENCY)
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items.agency", hasItem("H53.DEMO.10"))
                .body("items.agency", not(hasItem("H53.DEMO.10.51.00")));
        admin.edits(id, Editor.with(line("0900000002"), "opening", "ALWAYS"))
                .statusCode(200)
                .body("openNow", equalTo(true))
                .body("phone", equalTo("0900000002"));
        admin.edits(id, "\"77\"", line("0900000003")).statusCode(412);
        admin.removes(id, "\"77\"").statusCode(412);
        admin.removes(id, admin.tag(id)).statusCode(204);
        anybody.get("/api/v1/hotlines/" + id).statusCode(404).body("code", equalTo("hotline.not-found"));
        assertEquals(3, Database.count("select count(*) from event where subject = ?::uuid", id));
    }

    @Test
    void itsOwnHoursMakeSense() {
        admin.writes(Editor.with(line("0900000004"), "opening", "OWN"))
                .statusCode(422)
                .body("code", equalTo("hotline.hours-invalid"));
        Map<String, Object> own = Editor.with(line("0900000004"), "opening", "OWN");
        String id = admin.has(Editor.with(own, "week", Map.of("MONDAY", List.of("07:00-11:00"))));
        admin.gets(id).body("week.MONDAY", hasSize(1));
        admin.writes(Editor.with(own, "week", Map.of("MONDAY", List.of("7h-11h"))))
                .statusCode(400);
        admin.writes(line("gọi tôi")).statusCode(400);
    }

    static Map<String, Object> line(String phone) {
        return Map.of(
                "agency",
                AGENCY,
                "purpose",
                "GUIDANCE",
                "name",
                Map.of("vi", "Hỏi thủ tục"),
                "phone",
                phone,
                "opening",
                "OFFICE");
    }
}
