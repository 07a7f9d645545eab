package org.motcua.support;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.motcua.identity.api.Role;

/** Somebody at a desk where things for the public are written. */
public record Editor(Caller caller, String desk) {

    public static Editor of(String desk, String agency) {
        return new Editor(Officer.appointed(Role.AGENCY_ADMIN, agency, false), "/api/v1/" + desk);
    }

    public ValidatableResponse writes(Map<String, ?> body) {
        return caller.post(desk, body);
    }

    public ValidatableResponse gets(String id) {
        return caller.get(desk + "/" + id);
    }

    public ValidatableResponse edits(String id, Map<String, ?> body) {
        return edits(id, tag(id), body);
    }

    public ValidatableResponse edits(String id, String ifMatch, Map<String, ?> body) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put(desk + "/" + id)
                .then();
    }

    public ValidatableResponse publishes(String id) {
        return publishes(id, tag(id));
    }

    public ValidatableResponse publishes(String id, String ifMatch) {
        return caller.request()
                .header("If-Match", ifMatch)
                .post(desk + "/" + id + "/publication")
                .then();
    }

    public ValidatableResponse withdraws(String id) {
        return withdraws(id, tag(id));
    }

    public ValidatableResponse withdraws(String id, String ifMatch) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("reason", "Văn bản đã thay đổi"))
                .post(desk + "/" + id + "/withdrawal")
                .then();
    }

    public ValidatableResponse removes(String id, String ifMatch) {
        return caller.request()
                .header("If-Match", ifMatch)
                .delete(desk + "/" + id)
                .then();
    }

    public String tag(String id) {
        return gets(id).extract().header("ETag");
    }

    /** A new one's id. */
    public String has(Map<String, ?> body) {
        return writes(body).statusCode(201).extract().path("id");
    }

    public String hasPublished(Map<String, ?> body) {
        String id = has(body);
        publishes(id).statusCode(200);
        return id;
    }

    public static Map<String, Object> question(String agency, String text) {
        return Map.of(
                "agency",
                agency,
                "question",
                Map.of("vi", text),
                "answer",
                Map.of("vi", "Hãy hỏi Bộ phận Một cửa."),
                "verified",
                false);
    }

    public static Map<String, Object> notice(String agency, String title) {
        return Map.of(
                "agency",
                agency,
                "kind",
                "NEWS",
                "title",
                Map.of("vi", title),
                "body",
                Map.of("vi", "Nội dung tin."),
                "banner",
                false);
    }

    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(name, value);
        return changed;
    }

    /** A word that nothing else in the database has. */
    public static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "qz";
    }
}
