package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Complaint;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** How much waits on each tab of the desk, and who is told. */
@QuarkusTest
@WhoMay({"countFeedback"})
class FeedbackCountsTest {
    private static final String AGENCY = "H53.DEMO.10.57";
    private static final String PATH = "/api/v1/feedback-desk/counts";

    @Test
    void eachTabCountsWhatItsListShows() {
        Officer desk = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Officer handler = Officer.appointed(Role.CASE_OFFICER, AGENCY, false);
        Map<String, Integer> before = counts(desk);
        Complaint.filed("AGENCY", AGENCY);
        Complaint accused = Complaint.filed("AGENCY", AGENCY);
        accused.does(desk, "acceptance", Map.of("theme", "OTHER", "accused", List.of(handler.subject())))
                .statusCode(200);
        Complaint given = Complaint.filed("AGENCY", AGENCY);
        given.does(desk, "acceptance", Map.of("theme", "OTHER")).statusCode(200);
        given.does(desk, "assignments", Map.of("assignee", handler.subject())).statusCode(200);
        Complaint withdrawn = Complaint.filed("AGENCY", AGENCY);
        withdrawn.complainantDoes("withdrawal", Map.of()).statusCode(200);

        Map<String, Integer> expected = new LinkedHashMap<>(before);
        expected.merge("TO_CLASSIFY", 1, Integer::sum);
        expected.merge("TO_ANSWER", 2, Integer::sum);
        assertEquals(expected, counts(desk));
        assertEquals(Map.of("MINE", 1), counts(handler));
        Officer inspected = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Complaint about = Complaint.filed("AGENCY", AGENCY);
        about.does(desk, "acceptance", Map.of("theme", "OTHER", "accused", List.of(inspected.subject())))
                .statusCode(200);
        assertEquals(expected, counts(inspected), "whom it is about learns not even that it is there");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoHasNoPartInItIsRefused(Role role) {
        boolean handles = Set.of(
                        Role.FEEDBACK_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.CASE_OFFICER, Role.INTAKE_OFFICER)
                .contains(role);
        Officer.appointed(role, AGENCY, false).get(PATH).statusCode(handles ? 200 : 403);
    }

    @Test
    void norIsAnybodyWithoutAToken() {
        Caller.withoutToken().get(PATH).statusCode(401);
    }

    private static Map<String, Integer> counts(Officer by) {
        List<Map<String, Object>> items = by.get(PATH).statusCode(200).extract().path("items");
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.forEach(i -> counts.put((String) i.get("view"), (Integer) i.get("number")));
        return counts;
    }
}
