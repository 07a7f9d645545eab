package org.motcua.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A complaint of a test, in whatever state.
 *
 * @param reference its complainant's alone
 */
public record Complaint(UUID id, String reference) {
    public static final String AGENCY = "H53.DEMO.10.52";

    /** What somebody writes; nothing in it needs masking. */
    public static Map<String, Object> body(String about, String agency) {
        Map<String, Object> body = new HashMap<>();
        body.put("about", about);
        body.put("theme", "DELAY");
        body.put("agency", agency);
        body.put("title", "Trả kết quả chậm");
        body.put("content", "Đến hẹn ba lần mà chưa có kết quả, không ai giải thích.");
        body.put("publishable", true);
        body.put("complainant", Map.of("name", "Đoàn Thị Phúc", "email", email(), "phone", "0900000099"));
        if (about.equals("OFFICER_CONDUCT")) {
            body.put("officerNamed", "chị tiếp dân quầy 3");
        }
        if (about.equals("PROCEDURE")) {
            body.put("procedureCode", DossierMother.PROCEDURE);
        }
        return body;
    }

    private static String email() {
        return "phuc-" + UUID.randomUUID() + "@example.org";
    }

    /** Filed with an account of its own. */
    public static Complaint filed(String about, String agency) {
        return filed(Citizen.any(), body(about, agency));
    }

    public static Complaint filed(Caller by, Map<String, Object> body) {
        return of(by.post("/api/v1/feedback", body).statusCode(201));
    }

    public static Complaint of(ValidatableResponse receipt) {
        return new Complaint(
                UUID.fromString(receipt.extract().path("id")), receipt.extract().path("reference"));
    }

    /** The desk of its agency. */
    public static Officer desk() {
        return Officer.as("feedback-officer");
    }

    public static Complaint accepted(String about, String agency) {
        Complaint c = filed(about, agency);
        c.does(desk(), "acceptance", Map.of("theme", "DELAY")).statusCode(200);
        return c;
    }

    public static Complaint answered(String about, String agency) {
        Complaint c = accepted(about, agency);
        c.does(desk(), "answer", Map.of("text", "Kết quả đã có và được gửi đến nhà."))
                .statusCode(200);
        return c;
    }

    public static Complaint published(String about, String agency) {
        Complaint c = answered(about, agency);
        c.does(desk(), "publication", Map.of("marks", List.of())).statusCode(200);
        return c;
    }

    public ValidatableResponse does(Caller officer, String act, Object body) {
        return officer.post("/api/v1/feedback-desk/" + id + "/" + act, body);
    }

    public ValidatableResponse seenBy(Caller officer) {
        return officer.get("/api/v1/feedback-desk/" + id);
    }

    public ValidatableResponse followed() {
        return given().get("/api/v1/feedback-links/{reference}", reference).then();
    }

    public ValidatableResponse complainantDoes(String act, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/feedback-links/{reference}/" + act, reference)
                .then();
    }

    /** As a browser does it. */
    public static Map<String, Object> proof() {
        ValidatableResponse asked =
                given().post("/api/v1/public-feedback/challenges").then().statusCode(200);
        String challenge = asked.extract().path("challenge");
        int bits = asked.extract().path("bits");
        long nonce = 0;
        while (!isSolved(challenge + ":" + nonce, bits)) {
            nonce++;
        }
        return Map.of("challenge", challenge, "nonce", nonce);
    }

    private static boolean isSolved(String text, int bits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new java.math.BigInteger(1, hash).bitLength() <= 256 - bits;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
