package org.motcua.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.motcua.clock.TestCalendars;
import org.motcua.clock.api.Limit;
import org.motcua.dossier.DossierAction;

/** Every action of the state table as a request that is right in itself: only the state or the person can be what refuses it. */
public record Act(String method, String path, Object body, Filed dossier) {
    private static final String OPINION = "select opinions->'items'->0->>'id' from dossier where id = ?";
    private static final String DUE = """
            select coalesce(max(due->>'id'), '00000000-0000-0000-0000-000000000000')
            from dossier, jsonb_array_elements(dues->'items') due where dossier.id = ? and not due ?? 'met' and not due ?? 'cancelledAt'""";
    private static final Map<String, String> HOLDERS = Map.of(
            "INTAKE_OFFICER",
            "demo|intake-officer",
            "CASE_OFFICER",
            "demo|case-officer-1",
            "UNIT_HEAD",
            "demo|unit-head",
            "SIGNATORY",
            "demo|signatory");

    public static Act of(DossierAction action, Filed d) {
        return switch (action) {
            case EDIT -> new Act("PATCH", "", Map.of("contact", Map.of("phone", "0900000033")), d);
            case ATTACH -> new Act("POST", "/attachments", null, d);
            case DISCARD -> new Act("DELETE", "", null, d);
            case SUBMIT -> post("submission", Map.of(), d);
            case WITHDRAW -> post("withdrawal", Map.of("reason", "Không còn nhu cầu"), d);
            case HAND_OVER -> post("handover", Map.of(), d);
            case ACCEPT -> post("acceptance", Map.of(), d);
            case REFUSE -> post("refusal", Map.of("reason", "Không thuộc thẩm quyền", "legalBasis", "Điều 17"), d);
            case REQUEST_SUPPLEMENT -> post("supplement-requests", supplementRequest(d), d);
            case ANSWER_SUPPLEMENT ->
                post("supplement-answers", Map.of("form", Map.of("documentName", "Bằng tốt nghiệp đại học")), d);
            case REQUIRE_PAYMENT ->
                post("payment-requirements", Map.of("amount", 50000, "reason", "Lệ phí thẩm định"), d);
            case REVISE_PAYMENT ->
                post("payment-revisions", Map.of("due", due(d), "reason", "Tính lại lệ phí", "amount", 30000), d);
            case CANCEL_PAYMENT -> post("payment-cancellations", Map.of("due", due(d), "reason", "Thu nhầm lệ phí"), d);
            case FORWARD -> post("forwarding", Map.of(), d);
            case SEND_BACK -> post("send-back", Map.of("step", "RECEIVE", "reason", "Thiếu bản đối chiếu"), d);
            case TAKE_OVER -> post("takeovers", Map.of("reason", "Đồng nghiệp nghỉ phép"), d);
            case ASSIGN ->
                post("assignments", Map.of("assignee", HOLDERS.getOrDefault(stepRole(d), "demo|intake-officer")), d);
            case ASK_OPINION ->
                post(
                        "opinions",
                        Map.of("agency", "H53.DEMO.10.31", "question", "Đã nộp đủ thuế chưa?", "workingDays", 2),
                        d);
            case ANSWER_OPINION -> post("opinions/" + opinion(d) + "/answer", Map.of("answer", "Đã nộp đủ"), d);
            case SUSPEND -> post("suspension", Map.of("reason", "Chờ bản án có hiệu lực", "legalBasis", "Điều 19"), d);
            case RESUME -> post("resumption", Map.of(), d);
            case REQUEST_EXTENSION ->
                post(
                        "extension-requests",
                        Map.of("reason", "Chờ xác minh tại cơ quan thuế", "dueAt", appointment(d)),
                        d);
            case APPROVE_EXTENSION -> post("extension-approval", Map.of(), d);
            case DECLINE_EXTENSION -> post("extension-refusal", Map.of("reason", "Giải quyết được trong hạn"), d);
            case DECIDE ->
                post(
                        "decision",
                        Map.of("outcome", "GRANTED", "summary", "Cấp theo yêu cầu", "resultNumber", "12/GCN"),
                        d);
            case RETURN -> post("return", Map.of("method", "COUNTER", "receivedBy", "Lê Thị Ngọc Ánh"), d);
            case CLOSE -> post("closure", Map.of(), d);
        };
    }

    public ValidatableResponse by(Caller caller) {
        RequestSpecification request = caller.request();
        if (path.equals("/attachments")) {
            request.multiPart("paper", paper()).multiPart("file", "scan.pdf", scan(), "application/pdf");
        } else if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        if (method.equals("PATCH")) {
            request.header("If-Match", "\"" + dossier.version() + "\"");
        }
        return request.request(method, dossier.path() + path).then();
    }

    /** The same request for {@link Wire}: many of them take a fraction of the time. */
    public HttpRequest as(Caller caller) {
        if (path.equals("/attachments")) {
            return Wire.uploading(caller, dossier, paper(), "scan.pdf", scan());
        }
        String[] headers =
                method.equals("PATCH") ? new String[] {"If-Match", "\"" + dossier.version() + "\""} : new String[0];
        return Wire.sending(caller, method, dossier.path() + path, body, headers);
    }

    private String paper() {
        return "IN_PROGRESS".equals(dossier.state()) ? "RESULT" : "GIAY-TO-QUAN-HE";
    }

    private static byte[] scan() {
        return Samples.pdf(UUID.randomUUID().toString());
    }

    /** Marks one field and one paper of {@link DossierMother#PROCEDURE}. */
    private static ObjectNode supplementRequest(Filed d) {
        ObjectNode request = Samples.JSON.createObjectNode().put("reason", "Thiếu giấy tờ chứng minh quan hệ");
        request.set(
                "fields",
                Samples.JSON.valueToTree(List.of(Map.of("name", "documentName", "message", "Ghi đúng tên giấy tờ"))));
        request.set(
                "papers",
                Samples.JSON.valueToTree(List.of(Map.of("name", "GIAY-TO-QUAN-HE", "message", "Bản chụp mờ"))));
        return request;
    }

    /** A moment that a new appointment may have: five working days after the old one, or after now. */
    public static String appointment(Filed d) {
        Instant now = Instant.now();
        java.sql.Timestamp due = (java.sql.Timestamp) d.column("due_at");
        Instant from = due == null || due.toInstant().isBefore(now) ? now : due.toInstant();
        return TestCalendars.standard().dueAt(Limit.workingDays(5), from).toString();
    }

    private static Act post(String act, Object body, Filed d) {
        return new Act("POST", "/" + act, body, d);
    }

    private static String stepRole(Filed d) {
        Object role = d.column("step_role");
        return role == null ? "" : (String) role;
    }

    /** Something that it owes, if anything. */
    private static String due(Filed d) {
        return (String) Database.value(DUE, d.id());
    }

    private static String opinion(Filed d) {
        Object id = Database.value(OPINION, d.id());
        return id == null ? UUID.randomUUID().toString() : (String) id;
    }
}
