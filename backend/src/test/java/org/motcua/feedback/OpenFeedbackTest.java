package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.motcua.support.Caller;
import org.motcua.support.Complaint;
import org.motcua.support.Database;

/** A complaint of somebody without an account: proof, code, filing, letters. */
@QuarkusTest
class OpenFeedbackTest {
    private final String email = "open-" + UUID.randomUUID() + "@example.org";

    @Inject
    FeedbackDeliveryJob job;

    @Test
    void aConfirmedContactMayComplainAndIsToldOfEachStep() throws Throwable {
        UUID id = outbox().asksCode(email);
        Complaint c = Complaint.of(files(id, outbox().code(email)).statusCode(201));
        c.followed()
                .statusCode(200)
                .body("state", is("RECEIVED"))
                .body("clocks.kind", is(List.of("CLASSIFY", "ANSWER")))
                .body("clocks[0].intervals.size()", notNullValue())
                .body("allowedActions", hasItem("WITHDRAW"));
        c.does(Complaint.desk(), "acceptance", Map.of("theme", "FEES")).statusCode(200);
        c.does(Complaint.desk(), "answer", Map.of("text", "Đã trả lại khoản thu sai."))
                .statusCode(200);
        outbox().deliver();
        outbox().deliver();
        assertEquals(
                List.of("FEEDBACK_FILED", "FEEDBACK_ACCEPTED", "FEEDBACK_ANSWERED"),
                Database.rows(
                                "select kind, sent_at from feedback_delivery where feedback = ? order by event_seq",
                                c.id())
                        .stream()
                        .filter(r -> r.get("sent_at") != null)
                        .map(r -> r.get("kind"))
                        .toList());
        assertTrue(
                outbox().letters(email).stream().anyMatch(t -> t.contains(c.reference())),
                "a letter leads to the case");
        assertTrue(outbox().letters(email).stream().noneMatch(t -> t.contains("khoản thu")), "and says nothing of it");
    }

    @Test
    void aCodeCountsOnceForItsOwnAddress() throws Throwable {
        UUID id = outbox().asksCode(email);
        String code = outbox().code(email);
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
        UUID id = outbox().asksCode(email);
        String code = outbox().code(email);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            files(id, wrong).statusCode(422);
        }
        files(id, code).statusCode(422);
    }

    @Test
    void aProofCountsOnceAndMustBeOne() {
        Map<String, Object> proof = Complaint.proof();
        Outbox.asks(email, proof).statusCode(201);
        Outbox.asks(email, proof).statusCode(422).body("code", is("feedback.proof-invalid"));
        Outbox.asks(email, Map.of("challenge", "x.1.2.3", "nonce", 1)).statusCode(422);
    }

    @Test
    void anAddressMustBeOne() {
        for (String wrong :
                java.util.List.of("a,b@example.org", "a@example.org\nBcc: b@example.org", "An <a@example.org>")) {
            Outbox.asks(wrong, Complaint.proof()).statusCode(422).body("code", is("feedback.contact-invalid"));
        }
    }

    private Outbox outbox() {
        return new Outbox(job);
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
}
