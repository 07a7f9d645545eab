package org.motcua;

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
import org.motcua.support.Volley;
import org.motcua.support.WhoMay;

/** Who writes for the public: every role, at the agency, above it, beside it, and nobody at all; whatever state the thing is in. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WhoMay({
    "listQuestionDrafts",
    "getQuestionDraft",
    "writeQuestion",
    "editQuestion",
    "publishQuestion",
    "withdrawQuestion",
    "getQuestionHistory",
    "listNoticeDrafts",
    "getNoticeDraft",
    "writeNotice",
    "editNotice",
    "publishNotice",
    "withdrawNotice",
    "getNoticeHistory",
    "getDowntimeLimit",
    "addHotline",
    "editHotline",
    "removeHotline",
    "listSynonyms",
    "addSynonym",
    "editSynonym",
    "removeSynonym",
    "rebuildSearchIndex",
    "listStaffPosts",
    "getStaffPost",
    "publishStaffPost",
    "recordGuidance",
    "listGuidance"
})
class GuideWhoMayTest {
    private static final String API = "/api/v1";
    private static final String[] STALE = {"If-Match", "\"77\""};
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
        Volley volley = new Volley();
        tries(volley, role, Officer.appointed(role, AGENCY, true), true);
        tries(volley, role, Officer.appointed(role, "H53.DEMO.10", true), true);
        volley.fire();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void besideItOrAboveItWithoutItsSubtreeDoesNot(Role role) {
        Volley volley = new Volley();
        tries(volley, role, Officer.appointed(role, "H53.DEMO.10.55", true), false);
        tries(volley, role, Officer.appointed(role, "H53.DEMO.10", false), false);
        volley.fire();
    }

    @Test
    void citizensAndStrangersHaveNoBusinessHere() {
        Volley volley = new Volley();
        for (Caller by : List.of(Citizen.any(), Caller.withoutToken())) {
            int refused = by.token() == null ? 401 : 403;
            EDITORS.keySet().forEach(desk -> desk(volley, desk, by, refused));
            for (String path : List.of(
                    "/guidance",
                    "/staff-posts/" + post,
                    "/search-synonyms",
                    "/question-drafts",
                    "/notice-drafts",
                    "/notice-drafts/downtime-limit?agency=" + AGENCY)) {
                volley.expect(refused, by, "GET", API + path, null);
            }
            volley.expect(refused, by, "POST", API + "/guidance", guidance());
            volley.expect(refused, by, "POST", API + "/search/index", null);
        }
        volley.fire();
    }

    /** The index is the whole portal's: whose system it is may have it made anew, at whatever agency. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void theIndexIsMadeAnewForTheSystemsAdministrator(Role role) {
        new Volley()
                .expect(
                        role == Role.SYSTEM_ADMIN ? 200 : 403,
                        Officer.appointed(role, AGENCY, true),
                        "POST",
                        API + "/search/index",
                        null)
                .fire();
    }

    private void tries(Volley volley, Role role, Caller by, boolean here) {
        EDITORS.forEach((desk, roles) -> desk(volley, desk, by, here && roles.contains(role) ? 412 : 403));
        boolean keeps = here && ADMINS.contains(role);
        int kept = keeps ? 200 : 403;
        volley.expect(kept, by, "GET", API + "/staff-posts/" + post, null);
        volley.expect(kept, by, "GET", API + "/agencies/" + DESK + "/staff-posts", null);
        volley.expect(kept, by, "GET", API + "/notice-drafts?agency=" + AGENCY, null);
        volley.expect(kept, by, "GET", API + "/notice-drafts/downtime-limit?agency=" + AGENCY, null);
        volley.expect(
                keeps ? 412 : 403,
                by,
                "PUT",
                API + "/staff-posts/" + post,
                Map.of("published", true, "duty", "OFFICER"),
                STALE);
        boolean asks = here && EDITORS.get("question-drafts").contains(role);
        volley.expect(asks ? 200 : 403, by, "GET", API + "/question-drafts?agency=" + AGENCY, null);
        // everyday words count for the whole portal: an editor of any agency reads them all
        boolean words = EDITORS.get("search-synonyms").contains(role);
        volley.expect(words ? 200 : 403, by, "GET", API + "/search-synonyms", null);
        boolean gives = here && role == Role.INTAKE_OFFICER;
        volley.expect(gives ? 201 : 403, by, "POST", API + "/guidance", guidance());
        boolean reads = here && GUIDANCE_READERS.contains(role);
        volley.expect(reads ? 200 : 403, by, "GET", API + "/guidance?agency=" + DESK, null);
    }

    /** A stale tag is what stops somebody who may; so nothing changes and the order does not matter. */
    private void desk(Volley volley, String desk, Caller by, int expected) {
        String path = API + "/" + desk;
        int read = expected == 412 ? 200 : expected;
        for (String id : things.get(desk)) {
            String thing = path + "/" + id;
            volley.expect(expected, by, "PUT", thing, bodies.get(desk), STALE);
            if (desk.endsWith("-drafts")) {
                volley.expect(expected, by, "POST", thing + "/publication", null, STALE);
                volley.expect(expected, by, "POST", thing + "/withdrawal", Map.of("reason", "Đã thay đổi"), STALE);
                volley.expect(read, by, "GET", thing, null);
                volley.expect(read, by, "GET", thing + "/history", null);
            } else {
                volley.expect(expected, by, "DELETE", thing, null, STALE);
            }
        }
        if (expected != 412) {
            volley.expect(expected, by, "POST", path, bodies.get(desk));
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
