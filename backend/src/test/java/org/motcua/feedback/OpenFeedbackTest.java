package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Complaint;
import org.motcua.support.Database;

/** A complaint of somebody without an account: proof, code, filing, letters. */
@QuarkusTest
class OpenFeedbackTest {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final String WAITING =
            "select count(*) from feedback_delivery where sent_at is null and not_before <= now()";
    private final String email = "open-" + UUID.randomUUID() + "@example.org";

    @Inject
    FeedbackDeliveryJob job;

    @Test
    void aConfirmedContactMayComplainAndIsToldOfEachStep() throws Throwable {
        UUID id = codeFor(email);
        Complaint c = Complaint.of(files(id, code()).statusCode(201));
        c.followed()
                .statusCode(200)
                .body("state", is("RECEIVED"))
                .body("clocks.kind", is(List.of("CLASSIFY", "ANSWER")))
                .body("clocks[0].intervals.size()", notNullValue())
                .body("allowedActions", hasItem("WITHDRAW"));
        c.does(Complaint.desk(), "acceptance", Map.of("theme", "FEES")).statusCode(200);
        c.does(Complaint.desk(), "answer", Map.of("text", "Đã trả lại khoản thu sai."))
                .statusCode(200);
        deliver();
        deliver();
        assertEquals(
                List.of("FEEDBACK_FILED", "FEEDBACK_ACCEPTED", "FEEDBACK_ANSWERED"),
                Database.rows(
                                "select kind, sent_at from feedback_delivery where feedback = ? order by event_seq",
                                c.id())
                        .stream()
                        .filter(r -> r.get("sent_at") != null)
                        .map(r -> r.get("kind"))
                        .toList());
        assertTrue(letters().stream().anyMatch(t -> t.contains(c.reference())), "a letter leads to the case");
        assertTrue(letters().stream().noneMatch(t -> t.contains("khoản thu")), "and says nothing of it");
    }

    @Test
    void aCodeCountsOnceForItsOwnAddress() throws Throwable {
        UUID id = codeFor(email);
        String code = code();
        given().contentType("application/json")
                .body(Map.of("feedback", body("other@example.org"), "codeId", id, "code", code))
                .post("/api/v1/public-feedback")
                .then()
                .statusCode(422)
                .body("code", is("feedback.code-invalid"));
        files(id, code).statusCode(201);
        files(id, code).statusCode(422).body("code", is("feedback.code-invalid"));
    }

    @Test
    void codesCannotBeTriedOut() throws Throwable {
        UUID id = codeFor(email);
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            files(id, wrong).statusCode(422);
        }
        files(id, code).statusCode(422);
    }

    @Test
    void aProofCountsOnceAndMustBeOne() {
        Map<String, Object> proof = Complaint.proof();
        asks(email, proof).statusCode(201);
        asks(email, proof).statusCode(422).body("code", is("feedback.proof-invalid"));
        asks(email, Map.of("challenge", "x.1.2.3", "nonce", 1)).statusCode(422);
    }

    private UUID codeFor(String address) {
        return UUID.fromString(
                asks(address, Complaint.proof()).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse asks(String address, Map<String, Object> proof) {
        return Caller.withoutToken()
                .post(
                        "/api/v1/public-feedback/contact-codes",
                        Map.of("channel", "EMAIL", "address", address, "proof", proof));
    }

    private ValidatableResponse files(UUID codeId, String code) {
        return Caller.withoutToken()
                .post("/api/v1/public-feedback", Map.of("feedback", body(email), "codeId", codeId, "code", code));
    }

    private static Map<String, Object> body(String address) {
        Map<String, Object> body = Complaint.body("PROCEDURE", Complaint.AGENCY);
        body.put("complainant", Map.of("name", "Người không đăng nhập", "email", address));
        return body;
    }

    /** What the outbox shows as sent to this test's address. */
    private String code() throws Throwable {
        deliver();
        Matcher m = SIX_DIGITS.matcher(letters().get(0));
        assertTrue(m.find());
        return m.group();
    }

    private List<String> letters() {
        return given().accept("application/json")
                .get("/standin/outbox")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.to == '" + email + "' }.text");
    }

    /** Turn by turn, until nothing is left: other tests' complaints call for letters, too. */
    private void deliver() throws Throwable {
        for (int turn = 0; turn < 50; turn++) {
            VertxContextSupport.subscribeAndAwait(() -> job.deliver());
            if (Database.count(WAITING) == 0) {
                return;
            }
        }
    }
}
