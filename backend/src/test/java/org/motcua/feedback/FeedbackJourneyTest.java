package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.event.EventQueries;
import org.motcua.shared.JsonColumns;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.Officer;
import org.motcua.support.Samples;

/** A complaint's life, told by its events. */
@QuarkusTest
class FeedbackJourneyTest {
    private static final String AGENCY = Complaint.AGENCY;

    @Inject
    EventQueries events;

    @Inject
    FeedbackRepository cases;

    @Test
    void receivedAskedClassifiedAssignedAnsweredPublishedRated() throws Throwable {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        c.does(desk(), "questions", Map.of("question", "Hồ sơ nộp ngày nào?")).statusCode(200);
        c.followed().body("state", is("INFORMATION_REQUIRED")).body("question.question", is("Hồ sơ nộp ngày nào?"));
        c.complainantDoes("information", Map.of("information", "Ngày 02 tháng này"))
                .statusCode(200);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        c.does(desk(), "assignments", Map.of("assignee", "demo|unit-head")).statusCode(200);
        Officer head = Officer.as("unit-head");
        head.get("/api/v1/feedback-desk?view=MINE&limit=100").body("items.id", hasItem(c.id().toString()));
        c.seenBy(head).statusCode(200).body("complainant", nullValue());
        c.does(head, "answer", Map.of("text", "Đã trả kết quả.", "legalBasis", "Điều 19"))
                .statusCode(200)
                .body("state", is("ANSWERED"));
        c.does(desk(), "publication", Map.of("marks", List.of())).statusCode(200);
        c.complainantDoes("rating", Map.of("rating", 4)).statusCode(200).body("state", is("RATED"));
        c.complainantDoes("rating", Map.of("rating", 5)).statusCode(409);
        c.followed()
                .body("published", is(true))
                .body("rating", is(4))
                .body(
                        "timeline.type",
                        is(List.of(
                                "FEEDBACK_FILED",
                                "FEEDBACK_INFORMATION_ASKED",
                                "FEEDBACK_INFORMATION_GIVEN",
                                "FEEDBACK_ACCEPTED",
                                "FEEDBACK_ASSIGNED",
                                "FEEDBACK_ANSWERED",
                                "FEEDBACK_PUBLISHED",
                                "FEEDBACK_RATED")))
                .body("timeline.by.findAll { it != null }", is(List.of()));
        assertReplayed(c.id());
    }

    @Test
    void theQuestionStopsTheAnswersClockAndTheExplanationSaysSo() {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        Instant before = due(c, "ANSWER");
        c.does(desk(), "questions", Map.of("question", "Ở đâu?")).statusCode(200);
        c.followed().body("clocks.find { it.kind == 'ANSWER' }.pausedAt", not(nullValue()));
        c.complainantDoes("information", Map.of("information", "Ở xã")).statusCode(200);
        assertEquals(false, due(c, "ANSWER").isBefore(before));
        ValidatableResponse after = c.followed();
        after.body("clocks.find { it.kind == 'ANSWER' }.pausedAt", nullValue());
        for (String kind : List.of("CLASSIFY", "SUPPLEMENT", "ANSWER")) {
            List<String> ends = after.extract().path("clocks.find { it.kind == '" + kind + "' }.intervals.to");
            assertEquals(due(c, kind), Instant.parse(ends.get(ends.size() - 1)), kind);
        }
    }

    @Test
    void theFourLimitsAreTheLaws() {
        Complaint c = Complaint.answered("AGENCY", AGENCY);
        ValidatableResponse seen = c.followed();
        seen.body("clocks.find { it.kind == 'CLASSIFY' }.amount", is(2))
                .body("clocks.find { it.kind == 'ANSWER' }.amount", is(15))
                .body("clocks.find { it.kind == 'PUBLISH' }.amount", is(2));
        Complaint asked = Complaint.filed("AGENCY", AGENCY);
        asked.does(desk(), "questions", Map.of("question", "?")).statusCode(200);
        asked.followed().body("clocks.find { it.kind == 'SUPPLEMENT' }.amount", is(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "transfer", "withholding", "retraction", "withdrawal"})
    void everyOtherEndIsTheFoldOfItsEventsToo(String end) throws Throwable {
        Complaint c = switch (end) {
            case "withholding" -> Complaint.answered("AGENCY", AGENCY);
            case "retraction" -> Complaint.published("AGENCY", AGENCY);
            default -> Complaint.filed("AGENCY", AGENCY);
        };
        if (end.equals("withdrawal")) {
            c.complainantDoes("withdrawal", Map.of()).statusCode(200).body("state", is("WITHDRAWN"));
        } else {
            Map<String, String> body = end.equals("transfer")
                    ? Map.of("body", "Thanh tra tỉnh", "reason", "Là tố cáo")
                    : Map.of("reason", "Là tố cáo");
            c.does(desk(), end, body).statusCode(200);
        }
        assertReplayed(c.id());
        c.followed().statusCode(200);
    }

    @Test
    void anotherAgencyHereClassifiesItAnew() throws Throwable {
        Complaint c = Complaint.accepted("AGENCY", AGENCY);
        c.does(desk(), "transfer", Map.of("agency", "H53.DEMO.10.53", "reason", "Thuộc xã khác"))
                .statusCode(200)
                .body("state", is("RECEIVED"));
        c.does(desk(), "transfer", Map.of("agency", "H53.XXX", "reason", "?")).statusCode(422);
        c.does(desk(), "transfer", Map.of("reason", "?")).statusCode(422).body("code", is("feedback.target-missing"));
        assertReplayed(c.id());
    }

    @Test
    void nothingIsPublishedThatTellsWhoItIs() throws Throwable {
        Map<String, Object> body = Complaint.body("AGENCY", AGENCY);
        body.put("content", "Tôi là Đoàn Thị Phúc, gọi 0912345678, chờ ở quầy kiểm thử-che mãi");
        Complaint c = Complaint.filed(Citizen.any(), body);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        c.does(desk(), "answer", Map.of("text", "Xin lỗi bà.")).statusCode(200);
        c.does(desk(), "publication", Map.of("marks", List.of()))
                .statusCode(422)
                .body("code", is("feedback.personal-data-left"))
                .body("violations.field", hasItem("content"));
        List<Map<String, Object>> marks = desk().get("/api/v1/feedback-desk/" + c.id() + "/redaction")
                .statusCode(200)
                .extract()
                .path("marks");
        c.does(desk(), "publication", Map.of("marks", marks)).statusCode(200);
        given().get("/api/v1/public-feedback/" + c.id())
                .then()
                .statusCode(200)
                .body("content", is("Tôi là [tên người], gọi [số điện thoại], chờ ở quầy kiểm thử-che mãi"))
                .body("onTime", is(true));
        assertReplayed(c.id());
    }

    @Test
    void whoDoesNotWishToBePublicIsNot() {
        Map<String, Object> body = Complaint.body("AGENCY", AGENCY);
        body.put("publishable", false);
        Complaint c = Complaint.filed(Citizen.any(), body);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        c.does(desk(), "answer", Map.of("text", "Đã xong.")).statusCode(200);
        c.does(desk(), "publication", Map.of("marks", List.of()))
                .statusCode(409)
                .body("allowedActions", is(List.of("WITHHOLD")));
    }

    @Test
    void theSearchOfThePortalFindsWhatIsPublicAndNoLonger() {
        String word = "kiemthu" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = Complaint.body("AGENCY", AGENCY);
        body.put("title", "Chờ lâu ở quầy " + word);
        Complaint c = Complaint.filed(Citizen.any(), body);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        c.does(desk(), "answer", Map.of("text", "Đã mở thêm quầy.")).statusCode(200);
        assertEquals(false, searched(word).contains(c.id().toString()));
        c.does(desk(), "publication", Map.of("marks", List.of())).statusCode(200);
        assertEquals(true, searched(word).contains(c.id().toString()));
        c.does(desk(), "retraction", Map.of("reason", "Nhận ra được người gửi")).statusCode(200);
        assertEquals(false, searched(word).contains(c.id().toString()));
    }

    private static List<String> searched(String word) {
        return given().queryParam("q", word)
                .queryParam("kind", "FEEDBACK")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.key");
    }

    @Test
    void thePublicFindsItWithoutDiacriticsAndAfterRetractionNotAtAll() {
        String word = "kiemthu" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> body = Complaint.body("AGENCY", AGENCY);
        body.put("content", "Bị đòi giấy xác nhận " + word);
        Complaint c = Complaint.filed(Citizen.any(), body);
        c.does(desk(), "acceptance", Map.of("theme", "EXTRA_PAPERS")).statusCode(200);
        c.does(desk(), "answer", Map.of("text", "Không phải nộp giấy này nữa.")).statusCode(200);
        c.does(desk(), "publication", Map.of("marks", List.of())).statusCode(200);
        assertEquals(1, found("q=doi giay xac nhan " + word));
        assertEquals(1, found("q=" + word + "&theme=EXTRA_PAPERS&agency=" + AGENCY + "&onTime=true"));
        assertEquals(0, found("q=" + word + "&onTime=false"));
        given().get("/api/v1/public-feedback/similar?text=họ đòi giấy " + word)
                .then()
                .body("items[0].id", is(c.id().toString()))
                .body("items[0].content", containsString(word));
        c.does(desk(), "retraction", Map.of("reason", "Nhận ra được người gửi")).statusCode(200);
        assertEquals(0, found("q=" + word));
        given().get("/api/v1/public-feedback/" + c.id()).then().statusCode(404);
    }

    @Test
    void filesAreForTheDeskAndNeverPublic() {
        Complaint c = Complaint.filed("AGENCY", AGENCY);
        given().multiPart("file", "anh.pdf", Samples.pdf(c.reference()), "application/pdf")
                .post("/api/v1/feedback-links/" + c.reference() + "/attachments")
                .then()
                .statusCode(201);
        String file = c.seenBy(desk()).extract().path("attachments[0].id");
        String path = "/api/v1/feedback-desk/" + c.id() + "/attachments/" + file + "/content";
        desk().get(path).statusCode(200);
        Citizen.any().get(path).statusCode(404);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        given().multiPart("file", "anh.pdf", Samples.pdf("spät"), "application/pdf")
                .post("/api/v1/feedback-links/" + c.reference() + "/attachments")
                .then()
                .statusCode(409);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        Citizen by = Citizen.any();
        Map<String, Object> body = Complaint.body("AGENCY", AGENCY);
        String key = UUID.randomUUID().toString();
        List<String> references = java.util.stream.Stream.of(1, 2)
                .map(i -> by.request()
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/feedback")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("reference"))
                .toList();
        assertEquals(references.get(0), references.get(1));
        by.get("/api/v1/feedback").body("items.reference", is(references.subList(0, 1)));
    }

    private static int found(String query) {
        return given().get("/api/v1/public-feedback?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }

    private static Instant due(Complaint c, String kind) {
        return Instant.parse(c.followed().extract().path("clocks.find { it.kind == '" + kind + "' }.dueAt"));
    }

    private static Officer desk() {
        return Complaint.desk();
    }

    /** Every column but Hibernate's counter is what the log tells. */
    private void assertReplayed(UUID id) throws Throwable {
        Feedback told = FeedbackEvents.replay(id, VertxContextSupport.subscribeAndAwait(() -> events.of(id)));
        Feedback kept = VertxContextSupport.subscribeAndAwait(
                () -> io.quarkus.hibernate.reactive.panache.Panache.withSession(() -> cases.findById(id)));
        for (Field field : Feedback.class.getDeclaredFields()) {
            if (isUntold(field)) {
                continue;
            }
            Object a = field.get(told);
            Object b = field.get(kept);
            assertEquals(text(b), text(a), field.getName());
        }
    }

    /** Hibernate's counter, and the fields that it adds to the class. */
    private static boolean isUntold(Field field) {
        return field.getName().equals("version")
                || field.isSynthetic()
                || (field.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE | Modifier.TRANSIENT)) != 0;
    }

    private static Object text(Object value) {
        return value instanceof Object[] array
                ? Arrays.asList(array)
                : value == null ? null : JsonColumns.MAPPER.valueToTree(value);
    }
}
