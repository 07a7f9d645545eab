package org.motcua.faq;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Database;
import org.motcua.support.Editor;

@QuarkusTest
class FaqTest {
    private static final String AGENCY = "H53.DEMO.10.58";
    private final Caller anybody = Caller.withoutToken();

    @Test
    void theReleaseBringsQuestionsOfEveryProcedure() {
        anybody.get("/api/v1/questions?procedure=1.001193")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].content.procedure", equalTo("1.001193"));
        assertEquals(
                26,
                Database.count(
                        "select count(distinct subject) from event where type = 'QUESTION_PUBLISHED' and actor = 'system'"));
    }

    @Test
    void aQuestionIsDraftThenPublishedThenChangedThenWithdrawn() {
        Editor editor = Editor.of("question-drafts", AGENCY);
        Map<String, Object> body = Editor.question(AGENCY, "Bản một");
        String id = editor.has(body);
        String path = "/api/v1/questions/" + id;
        anybody.get(path).statusCode(404).body("code", equalTo("faq.not-found"));
        editor.publishes(id).statusCode(200).body("version", equalTo(1));
        editor.publishes(id).statusCode(409).body("code", equalTo("faq.unchanged"));
        editor.edits(id, Editor.with(body, "question", Map.of("vi", "Bản hai"))).statusCode(200);
        anybody.get(path).statusCode(200).body("content.question.vi", equalTo("Bản một"));
        editor.publishes(id).statusCode(200).body("version", equalTo(2));
        anybody.get(path)
                .body("content.question.vi", equalTo("Bản hai"))
                .body("content.question.en", equalTo("Bản hai"));
        editor.withdraws(id).statusCode(200).body("allowedActions", equalTo(List.of("EDIT", "PUBLISH")));
        anybody.get(path).statusCode(404);
        editor.withdraws(id).statusCode(409).body("allowedActions", hasItem("PUBLISH"));
        editor.gets(id + "/history")
                .statusCode(200)
                .body(
                        "items.type",
                        equalTo(List.of(
                                "QUESTION_EDITED",
                                "QUESTION_PUBLISHED",
                                "QUESTION_EDITED",
                                "QUESTION_PUBLISHED",
                                "QUESTION_WITHDRAWN")))
                .body("items[4].reason", equalTo("Văn bản đã thay đổi"));
    }

    @Test
    void whoeverEditedAnOlderVersionIsTold() {
        Editor editor = Editor.of("question-drafts", AGENCY);
        Map<String, Object> body = Editor.question(AGENCY, "Ai sửa trước");
        String id = editor.has(body);
        String tag = editor.tag(id);
        editor.edits(id, tag, body).statusCode(200);
        editor.edits(id, tag, body).statusCode(412);
        editor.edits(id, "\"77\"", body).statusCode(412);
        editor.publishes(id, "\"77\"").statusCode(412);
        editor.caller()
                .request()
                .post("/api/v1/question-drafts/" + id + "/publication")
                .then()
                .statusCode(428);
    }

    @Test
    void anAnswerClaimsOnlyWhatSomebodyChecked() {
        Editor editor = Editor.of("question-drafts", AGENCY);
        Map<String, Object> body = Editor.question(AGENCY, "Căn cứ nào");
        editor.writes(Editor.with(body, "verified", true))
                .statusCode(422)
                .body("code", equalTo("faq.verified-without-source"));
        editor.writes(Editor.with(body, "procedure", "9.999999"))
                .statusCode(422)
                .body("code", equalTo("faq.procedure-unknown"));
        editor.writes(Map.of("agency", AGENCY)).statusCode(400);
    }

    @Test
    void aBrowserVotesOnce() {
        String id = Editor.of("question-drafts", AGENCY).hasPublished(Editor.question(AGENCY, "Có ích không"));
        String path = "/api/v1/questions/" + id;
        String browser = UUID.randomUUID().toString();
        for (boolean useful : List.of(true, false)) {
            anybody.post(path + "/votes", Map.of("useful", useful, "browser", browser))
                    .statusCode(204);
        }
        anybody.post(
                        path + "/votes",
                        Map.of("useful", false, "browser", UUID.randomUUID().toString()))
                .statusCode(204);
        anybody.get(path).body("useful", equalTo(1)).body("notUseful", equalTo(1));
        assertEquals(
                2,
                Database.count("select count(*) from event where type = 'QUESTION_RATED' and subject = ?::uuid", id));
        assertEquals(0, Database.count("select count(*) from faq_vote where voter = ?", browser));
        anybody.post("/api/v1/questions/" + UUID.randomUUID() + "/votes", Map.of("useful", true, "browser", browser))
                .statusCode(404);
        anybody.post(path + "/votes", Map.of("useful", true, "browser", "x")).statusCode(400);
    }

    @Test
    void aRepeatedRequestWritesOnce() {
        Editor editor = Editor.of("question-drafts", AGENCY);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Editor.question(AGENCY, "Một lần thôi");
        List<String> ids = List.of(1, 2).stream()
                .map(n -> editor.caller()
                        .request()
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/question-drafts")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertEquals(ids.get(0), ids.get(1));
    }

    @Test
    void pagesOfTheDeskAndOfThePublicFollowEachOther() {
        Editor editor = Editor.of("question-drafts", "H53.DEMO.10.58.00");
        List<String> ids = List.of(
                editor.hasPublished(Editor.question("H53.DEMO.10.58.00", "Một")),
                editor.hasPublished(Editor.question("H53.DEMO.10.58.00", "Hai")));
        String next = editor.caller()
                .get("/api/v1/question-drafts?limit=1")
                .statusCode(200)
                .body("items.id", equalTo(List.of(ids.get(1))))
                .extract()
                .path("next");
        editor.caller()
                .get("/api/v1/question-drafts?limit=1&cursor=" + next)
                .body("items.id", equalTo(List.of(ids.get(0))));
        String after = anybody.get("/api/v1/questions?agency=H53.DEMO.10.58.00&limit=1")
                .body("items.id", equalTo(List.of(ids.get(1))))
                .extract()
                .path("next");
        anybody.get("/api/v1/questions?agency=H53.DEMO.10.58.00&limit=1&cursor=" + after)
                .body("items.id", equalTo(List.of(ids.get(0))))
                .body("next", nullValue());
        editor.caller().get("/api/v1/question-drafts?state=DRAFT").body("items.id", not(hasItem(ids.get(0))));
    }
}
