package org.motcua;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Editor;
import org.motcua.support.Officer;

/** Who writes for the public: every role, at the agency, above it, beside it, and nobody at all; whatever state the thing is in. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideWhoMayTest {
    private static final String AGENCY = "H53.DEMO.10.56";
    private static final String DESK = AGENCY + ".00";
    private static final Set<Role> ADMINS = Set.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);
    private static final Map<String, Set<Role>> EDITORS = Map.of(
            "question-drafts",
            Set.of(Role.AGENCY_ADMIN, Role.FEEDBACK_OFFICER),
            "notice-drafts",
            ADMINS,
            "hotlines",
            ADMINS,
            "search-synonyms",
            Set.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN, Role.FEEDBACK_OFFICER));
    private static final Set<Role> GUIDANCE_READERS =
            Set.of(Role.INTAKE_OFFICER, Role.AGENCY_ADMIN, Role.FEEDBACK_OFFICER, Role.INSPECTOR);
    private final Map<String, Map<String, Object>> bodies = Map.of(
            "question-drafts", Editor.question(AGENCY, "Ai được sửa"),
            "notice-drafts", Editor.notice(AGENCY, "Ai được đăng"),
            "hotlines",
                    Map.of(
                            "agency", AGENCY,
                            "purpose", "FEEDBACK",
                            "name", Map.of("vi", "Đường dây"),
                            "phone", "0900000009",
                            "opening", "ALWAYS"),
            "search-synonyms", Map.of("agency", AGENCY, "phrase", Editor.word(), "means", List.of("khai sinh")));
    private final Map<String, List<String>> things = new HashMap<>();
    private String post;

    /** Drafts and, where there is such a thing, published ones and withdrawn ones. */
    @BeforeEach
    void thereAreSome() {
        if (!things.isEmpty()) {
            return;
        }
        for (String desk : EDITORS.keySet()) {
            Editor editor = Editor.of(desk, AGENCY);
            List<String> ids = new ArrayList<>(List.of(editor.has(bodies.get(desk))));
            if (desk.endsWith("-drafts")) {
                ids.add(editor.hasPublished(bodies.get(desk)));
                ids.add(editor.hasPublished(bodies.get(desk)));
                editor.withdraws(ids.get(2)).statusCode(200);
            }
            things.put(desk, ids);
        }
        Officer officer = Officer.appointed(Role.INTAKE_OFFICER, DESK, false);
        post = Database.value("select id::text from appointment where subject = ?", officer.subject())
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void atTheAgencyOrAboveItCounts(Role role) {
        assertMay(role, Officer.appointed(role, AGENCY, true), true);
        assertMay(role, Officer.appointed(role, "H53.DEMO.10", true), true);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void besideItOrAboveItWithoutItsSubtreeDoesNot(Role role) {
        assertMay(role, Officer.appointed(role, "H53.DEMO.10.55", true), false);
        assertMay(role, Officer.appointed(role, "H53.DEMO.10", false), false);
    }

    @Test
    void citizensAndStrangersHaveNoBusinessHere() {
        EDITORS.keySet().forEach(desk -> assertDesk(desk, Citizen.any(), 403));
        EDITORS.keySet().forEach(desk -> assertDesk(desk, Caller.withoutToken(), 401));
        for (Caller by : List.of(Citizen.any(), Caller.withoutToken())) {
            int refused = by.token() == null ? 401 : 403;
            assertEquals(refused, by.get("/api/v1/guidance").extract().statusCode());
            assertEquals(
                    refused, by.post("/api/v1/guidance", guidance()).extract().statusCode());
            assertEquals(
                    refused, by.get("/api/v1/staff-posts/" + post).extract().statusCode());
            assertEquals(refused, by.get("/api/v1/search-synonyms").extract().statusCode());
            assertEquals(refused, by.request().post("/api/v1/search/index").statusCode());
        }
    }

    private void assertMay(Role role, Caller by, boolean here) {
        EDITORS.forEach((desk, roles) -> assertDesk(desk, by, here && roles.contains(role) ? 412 : 403));
        boolean keeps = here && ADMINS.contains(role);
        assertEquals(
                keeps ? 200 : 403,
                by.get("/api/v1/staff-posts/" + post).extract().statusCode(),
                role + " post");
        assertEquals(
                keeps ? 200 : 403,
                by.get("/api/v1/agencies/" + DESK + "/staff-posts").extract().statusCode());
        assertEquals(
                keeps ? 412 : 403,
                new Editor(by, "/api/v1/staff-posts")
                        .edits(post, "\"77\"", Map.of("published", true, "duty", "OFFICER"))
                        .extract()
                        .statusCode());
        boolean gives = here && role == Role.INTAKE_OFFICER;
        assertEquals(
                gives ? 201 : 403,
                by.post("/api/v1/guidance", guidance()).extract().statusCode(),
                role + " gives");
        boolean reads = here && GUIDANCE_READERS.contains(role);
        assertEquals(
                reads ? 200 : 403,
                by.get("/api/v1/guidance?agency=" + DESK).extract().statusCode(),
                role + " reads guidance");
    }

    /** A stale tag is what stops somebody who may; so nothing changes and the order does not matter. */
    private void assertDesk(String desk, Caller by, int expected) {
        Editor editor = new Editor(by, "/api/v1/" + desk);
        for (String id : things.get(desk)) {
            String what = desk + " by " + by.subject();
            assertEquals(
                    expected,
                    editor.edits(id, "\"77\"", bodies.get(desk)).extract().statusCode(),
                    what);
            if (desk.endsWith("-drafts")) {
                assertEquals(expected, editor.publishes(id, "\"77\"").extract().statusCode(), what);
                assertEquals(expected, editor.withdraws(id, "\"77\"").extract().statusCode(), what);
                int read = expected == 412 ? 200 : expected;
                assertEquals(read, editor.gets(id).extract().statusCode(), what);
                assertEquals(read, editor.gets(id + "/history").extract().statusCode(), what);
            } else {
                assertEquals(expected, editor.removes(id, "\"77\"").extract().statusCode(), what);
            }
        }
        if (expected != 412) {
            assertEquals(expected, editor.writes(bodies.get(desk)).extract().statusCode(), desk);
        }
    }

    private static Map<String, Object> guidance() {
        return Map.of(
                "agency", DESK,
                "channel", "COUNTER",
                "asker", "Người dân",
                "question", "Hỏi thủ tục",
                "advice", "Đã hướng dẫn");
    }
}
