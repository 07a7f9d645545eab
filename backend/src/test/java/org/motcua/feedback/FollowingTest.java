package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.Database;
import org.motcua.support.Officer;

/** Third parties follow a public case by e-mail; who may, what they are told, and how it ends. */
@QuarkusTest
class FollowingTest {
    private static final Pattern LINK = Pattern.compile("/phan-anh/thu/([\\w.-]+)");
    private final String email = "follower-" + UUID.randomUUID() + "@example.org";

    @Inject
    FeedbackDeliveryJob job;

    @Test
    void whoFollowsIsToldOfEveryChangeUntilTheyEndIt() throws Throwable {
        Complaint c = Complaint.published("AGENCY", Complaint.AGENCY);
        follows(c, email).statusCode(201).body("feedback", is(c.id().toString()));
        c.does(Complaint.desk(), "retraction", Map.of("reason", "Có thể nhận ra"))
                .statusCode(200);
        outbox().deliver();
        assertTrue(latest().contains("không còn được công khai"), latest());
        c.does(Complaint.desk(), "publication", Map.of("marks", List.of())).statusCode(200);
        c.complainantDoes("rating", Map.of("rating", 4)).statusCode(200);
        outbox().deliver();
        assertEquals(4, outbox().letters(email).size(), "the code, and one for each change");
        assertTrue(outbox().letters(email).stream().noneMatch(t -> t.contains(c.reference())));

        String token = token(latest());
        link(token).statusCode(200).body("own", is(false)).body("ended", is(false));
        ends(token).statusCode(200).body("ended", is(true));
        ends(token).statusCode(200);
        link(token).body("ended", is(true));
        c.does(Complaint.desk(), "retraction", Map.of("reason", "x")).statusCode(200);
        outbox().deliver();
        assertEquals(4, outbox().letters(email).size());
        assertEquals("", Database.value("select address from feedback_follower where feedback = ?", c.id()));
        assertEquals(
                List.of("FEEDBACK_FOLLOWING_BEGUN", "FEEDBACK_FOLLOWING_ENDED"),
                Database.rows(
                                "select type from event where subject = (select id from feedback_follower where feedback = ?) order by seq",
                                c.id())
                        .stream()
                        .map(r -> r.get("type"))
                        .toList());
        assertEquals(
                0,
                Database.count("select count(*) from event where data::text like ?", "%" + email + "%"),
                "the log never has the address");
    }

    @Test
    void onlyWhatIsPublicCanBeFollowedByWhoeverAsks() throws Throwable {
        Map<String, Integer> answers = new HashMap<>();
        answers.put("filed", status(Complaint.filed("AGENCY", Complaint.AGENCY)));
        answers.put("answered", status(Complaint.answered("AGENCY", Complaint.AGENCY)));
        Complaint withheld = Complaint.answered("AGENCY", Complaint.AGENCY);
        withheld.does(Complaint.desk(), "withholding", Map.of("reason", "x")).statusCode(200);
        answers.put("withheld", status(withheld));
        Complaint retracted = Complaint.published("AGENCY", Complaint.AGENCY);
        retracted.does(Complaint.desk(), "retraction", Map.of("reason", "x")).statusCode(200);
        answers.put("retracted", status(retracted));
        answers.put("unknown", status(new Complaint(UUID.randomUUID(), "x")));
        assertEquals(Map.of("filed", 404, "answered", 404, "withheld", 404, "retracted", 404, "unknown", 404), answers);
        Complaint open = Complaint.published("AGENCY", Complaint.AGENCY);
        for (Caller any : List.of(
                Caller.withoutToken(), Citizen.any(), Officer.appointed(Role.CASE_OFFICER, Complaint.AGENCY, false))) {
            String address = "any-" + UUID.randomUUID() + "@example.org";
            any.post(path(open), confirmed(address)).statusCode(201);
        }
        assertEquals(3, Database.count("select count(*) from feedback_follower where feedback = ?", open.id()));
    }

    @Test
    void onlyAConfirmedAddressOnceHoweverOftenItIsAsked() throws Throwable {
        Complaint c = Complaint.published("AGENCY", Complaint.AGENCY);
        Map<String, Object> confirmed = confirmed(email);
        refuses(c, confirmed, "address", "other@example.org", 422);
        refuses(c, confirmed, "code", "abc", 400);
        refuses(c, confirmed, "address", "nobody", 400);
        refuses(c, confirmed, "codeId", UUID.randomUUID(), 422);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(confirmed)
                    .post(path(c))
                    .then()
                    .statusCode(201);
        }
        refuses(c, confirmed, "address", email, 422);
        follows(c, email.toUpperCase(java.util.Locale.ROOT)).statusCode(201);
        assertEquals(1, Database.count("select count(*) from feedback_follower where feedback = ?", c.id()));
    }

    @Test
    void aComplainantEndsTheirOwnLettersFromAMailProgram() throws Throwable {
        Map<String, Object> body = Complaint.body("AGENCY", Complaint.AGENCY);
        body.put("complainant", Map.of("name", "Đoàn Thị Phúc", "email", email));
        Complaint c = Complaint.filed(Citizen.any(), body);
        outbox().deliver();
        String token = token(latest());
        given().contentType("application/x-www-form-urlencoded")
                .formParam("List-Unsubscribe", "One-Click")
                .post("/api/v1/feedback-letters/" + token + "/end")
                .then()
                .statusCode(200)
                .body("own", is(true));
        c.does(Complaint.desk(), "acceptance", Map.of("theme", "FEES")).statusCode(200);
        outbox().deliver();
        assertEquals(1, outbox().letters(email).size());
        assertFalse((boolean) Database.value("select letters from feedback where id = ?", c.id()));
        c.followed().statusCode(200).body("timeline.type[1]", is("FEEDBACK_LETTERS_ENDED"));
    }

    @Test
    void aLinkThatIsNotOursLeadsNowhere() {
        for (String token :
                List.of("x", "cAaILjQoQfACPAD8dLEtaYA.Zk1vXb0c4t2u7m9QpR5sT8vW1xY3zA6bC9dE2fG5hI8", "f.%00")) {
            link(token).statusCode(404).body("code", is("feedback.not-found"));
            ends(token).statusCode(404);
        }
    }

    private static void refuses(Complaint c, Map<String, Object> confirmed, String field, Object value, int status) {
        Map<String, Object> body = new HashMap<>(confirmed);
        body.put(field, value);
        Caller.withoutToken().post(path(c), body).statusCode(status);
    }

    private int status(Complaint c) throws Throwable {
        return follows(c, "x-" + UUID.randomUUID() + "@example.org").extract().statusCode();
    }

    private ValidatableResponse follows(Complaint c, String address) throws Throwable {
        return Caller.withoutToken().post(path(c), confirmed(address));
    }

    private Map<String, Object> confirmed(String address) throws Throwable {
        UUID id = outbox().asksCode(address);
        return Map.of("address", address, "codeId", id, "code", outbox().code(address));
    }

    private static String path(Complaint c) {
        return "/api/v1/public-feedback/" + c.id() + "/followers";
    }

    private String latest() {
        return outbox().letters(email).get(0);
    }

    private static String token(String letter) {
        Matcher m = LINK.matcher(letter);
        assertTrue(m.find(), letter);
        return m.group(1);
    }

    private static ValidatableResponse link(String token) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/feedback-letters/" + token)
                .then();
    }

    private static ValidatableResponse ends(String token) {
        return given().urlEncodingEnabled(false)
                .post("/api/v1/feedback-letters/" + token + "/end")
                .then();
    }

    private Outbox outbox() {
        return new Outbox(job);
    }
}
