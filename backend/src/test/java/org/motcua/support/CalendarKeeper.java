package org.motcua.support;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody at the calendar of one agency. */
public record CalendarKeeper(Caller caller, String agency) {
    private static final Map<String, Object> EMPTY =
            Map.of("sessions", List.of(), "days", List.of(), "outages", List.of());

    public String path(String rest) {
        return "/api/v1/calendars/" + agency + rest;
    }

    public ValidatableResponse gets(String rest) {
        return caller.get(path(rest));
    }

    public ValidatableResponse begins() {
        return caller.request().post(path("/draft")).then();
    }

    public ValidatableResponse writes(Object content) {
        return writes(content, tag());
    }

    public ValidatableResponse writes(Object content, String ifMatch) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(content)
                .put(path("/draft"))
                .then();
    }

    public ValidatableResponse takesIn(String csv) {
        return caller.request()
                .contentType("text/csv; charset=utf-8")
                .header("If-Match", tag())
                .body(csv)
                .post(path("/draft/holidays"))
                .then();
    }

    public ValidatableResponse discards() {
        return caller.request().header("If-Match", tag()).delete(path("/draft")).then();
    }

    public ValidatableResponse applies() {
        return applies(UUID.randomUUID().toString(), tag());
    }

    public ValidatableResponse applies(String key, String ifMatch) {
        return caller.request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", "Sửa chữa trụ sở", "legalBasis", "Thông báo 12/TB-UBND"))
                .post(path("/draft/application"))
                .then();
    }

    /** Draft and application in one. */
    public void keeps(Object content) {
        begins().statusCode(201);
        writes(content).statusCode(200);
        applies().statusCode(200);
    }

    /** The draft's, or one that fits no draft. */
    public String tag() {
        String tag = gets("/draft").extract().header("ETag");
        return tag == null ? "\"0\"" : tag;
    }

    public static Map<String, Object> days(Object... days) {
        return Map.of("sessions", List.of(), "days", List.of(days), "outages", List.of());
    }

    public static Map<String, Object> day(String day, String kind, String name) {
        return Map.of("day", day, "kind", kind, "name", Map.of("vi", name));
    }

    public static Map<String, Object> empty() {
        return EMPTY;
    }
}
