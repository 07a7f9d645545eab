package org.motcua.support;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.motcua.identity.api.Role;

/** Somebody at a desk of money. */
public record Desk(Caller caller) {
    /** Covers the agencies of all dossiers that tests make. */
    public static final String AGENCY = "H53.DEMO.10";

    public static Desk of(Role role) {
        return new Desk(Officer.appointed(role, AGENCY, true));
    }

    /** Where the stand-in gateways and their bank account are kept. */
    public static Desk bookkeeper() {
        return new Desk(Officer.appointed(Role.ACCOUNTANT, "H53.DEMO", true));
    }

    /** A cashier with an open shift. */
    public static Desk cashier(long openingFloat) {
        Desk d = of(Role.CASHIER);
        d.opens(openingFloat).statusCode(201);
        return d;
    }

    public ValidatableResponse opens(long openingFloat) {
        return posts("/cashier-shifts", Map.of("agency", AGENCY, "openingFloat", openingFloat));
    }

    /** Of the open one. */
    public String shift() {
        return gets("/cashier-shifts/mine").statusCode(200).extract().path("id");
    }

    public ValidatableResponse takesCash(List<String> obligations, long tendered) {
        return posts("/counter-payments", Map.of("obligations", obligations, "method", "CASH", "tendered", tendered));
    }

    public ValidatableResponse takesByPost(List<String> obligations) {
        return posts("/postal-payments", Map.of("obligations", obligations));
    }

    /** Everything in notes of a thousand. */
    public ValidatableResponse closes(String shift, long counted, String note) {
        Map<String, Object> body = new HashMap<>();
        body.put("counted", List.of(Map.of("denomination", 1000, "count", counted / 1000)));
        if (note != null) {
            body.put("note", note);
        }
        return posts("/cashier-shifts/" + shift + "/closure", body);
    }

    public ValidatableResponse gets(String path, Object... parameters) {
        return caller.get("/api/v1" + path, parameters);
    }

    public ValidatableResponse posts(String path, Object body) {
        return posts(path, body, UUID.randomUUID().toString());
    }

    public ValidatableResponse posts(String path, Object body, String key) {
        var request = caller.request().header("Idempotency-Key", key);
        return (body == null ? request : request.contentType("application/json").body(body))
                .post("/api/v1" + path)
                .then();
    }

    public ValidatableResponse sends(String path, String fileName, String content) {
        return sends(path, fileName, content, UUID.randomUUID().toString());
    }

    public ValidatableResponse sends(String path, String fileName, String content, String key) {
        return caller.request()
                .header("Idempotency-Key", key)
                .multiPart("file", fileName, content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1" + path)
                .then();
    }
}
