package org.motcua.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Editor;

@QuarkusTest
class NoticeTest {
    private static final String AGENCY = "H53.DEMO.10.59";
    private final Editor editor = Editor.of("notice-drafts", AGENCY);
    private final Caller anybody = Caller.withoutToken();

    @Test
    void aNoticeIsReadWhileItIsShown() {
        String word = Editor.word();
        Map<String, Object> body = Editor.notice(AGENCY, "Tin " + word);
        String id = editor.has(body);
        anybody.get("/api/v1/notices/" + id).statusCode(404);
        editor.publishes(id).statusCode(200).body("state", equalTo("PUBLISHED"));
        anybody.get("/api/v1/notices/" + id).statusCode(200).body("content.title.en", equalTo("Tin " + word));
        anybody.get("/api/v1/notices").body("items.id", hasItem(id));
        anybody.get("/api/v1/search?q=" + word).body("items.key", equalTo(List.of(id)));
        editor.withdraws(id).statusCode(200);
        anybody.get("/api/v1/notices/" + id).statusCode(404);
        anybody.get("/api/v1/search?q=" + word).body("items.size()", equalTo(0));
        editor.gets(id + "/history")
                .body("items.type", equalTo(List.of("NOTICE_EDITED", "NOTICE_PUBLISHED", "NOTICE_WITHDRAWN")));
    }

    @Test
    void whatAppearsLaterIsNeitherReadNorFoundBefore() {
        String word = Editor.word();
        Map<String, Object> body =
                Editor.with(Editor.notice(AGENCY, "Mai " + word), "shownFrom", in(Duration.ofDays(1)));
        String id = editor.hasPublished(body);
        anybody.get("/api/v1/notices/" + id).statusCode(404);
        anybody.get("/api/v1/notices").body("items.id", not(hasItem(id)));
        anybody.get("/api/v1/search?q=" + word).body("items.size()", equalTo(0));
        editor.withdraws(id).statusCode(200);
    }

    @Test
    void plannedDowntimeIsAnnouncedInTimeOrSaysWhyNot() {
        String id = editor.has(downtime(Duration.ofDays(2)));
        editor.publishes(id)
                .statusCode(422)
                .body("code", equalTo("notice.too-late"))
                .body("detail", containsString("20"));
        editor.edits(id, Editor.with(downtime(Duration.ofDays(2)), "lateReason", "Vá lỗi khẩn cấp"))
                .statusCode(200);
        editor.publishes(id).statusCode(200).body("late", equalTo(true));
        anybody.get("/api/v1/notices/" + id)
                .body("late", equalTo(true))
                .body("content.lateReason", equalTo("Vá lỗi khẩn cấp"));
        anybody.get("/api/v1/notices/banners").statusCode(200).body("items.id", hasItem(id));
        editor.withdraws(id).statusCode(200);
        anybody.get("/api/v1/notices/banners").body("items.id", not(hasItem(id)));
    }

    @Test
    void announcedInTimeItNeedsNoReasonAndAChangeOfWordsDoesNotMakeItLate() {
        Map<String, Object> body = downtime(Duration.ofDays(30));
        String id = editor.hasPublished(body);
        anybody.get("/api/v1/notices/" + id).body("late", equalTo(false));
        editor.edits(id, Editor.with(body, "title", Map.of("vi", "Bảo trì lần hai")))
                .statusCode(200);
        editor.publishes(id).statusCode(200).body("late", equalTo(false));
        editor.withdraws(id).statusCode(200);
    }

    @Test
    void theDeskTellsHowEarlyItHasToBe() {
        editor.caller()
                .get("/api/v1/notice-drafts/downtime-limit?agency=" + AGENCY)
                .statusCode(200)
                .body("earliest", notNullValue())
                .body("verified", equalTo(false));
        editor.writes(Editor.with(Editor.notice(AGENCY, "Sai"), "kind", "DOWNTIME"))
                .statusCode(422)
                .body("code", equalTo("notice.downtime-invalid"));
    }

    private static Map<String, Object> downtime(Duration ahead) {
        Map<String, Object> body = new HashMap<>(Editor.notice(AGENCY, "Bảo trì hệ thống"));
        body.put("kind", "DOWNTIME");
        body.put("banner", true);
        body.put("downFrom", in(ahead));
        body.put("downTo", in(ahead.plusHours(2)));
        return body;
    }

    private static String in(Duration ahead) {
        return Instant.now().plus(ahead).toString();
    }
}
