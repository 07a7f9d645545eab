package org.motcua.support;

import static org.motcua.dossier.DossierAction.ACCEPT;
import static org.motcua.dossier.DossierAction.APPROVE_EXTENSION;
import static org.motcua.dossier.DossierAction.CLOSE;
import static org.motcua.dossier.DossierAction.DECIDE;
import static org.motcua.dossier.DossierAction.DECLINE_EXTENSION;
import static org.motcua.dossier.DossierAction.FORWARD;
import static org.motcua.dossier.DossierAction.HAND_OVER;
import static org.motcua.dossier.DossierAction.REFUSE;
import static org.motcua.dossier.DossierAction.REQUEST_EXTENSION;
import static org.motcua.dossier.DossierAction.REQUEST_SUPPLEMENT;
import static org.motcua.dossier.DossierAction.REQUIRE_PAYMENT;
import static org.motcua.dossier.DossierAction.RESUME;
import static org.motcua.dossier.DossierAction.RETURN;
import static org.motcua.dossier.DossierAction.SUSPEND;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.motcua.Tokens;
import org.motcua.dossier.DossierAction;
import org.motcua.identity.api.Role;

/** Somebody who works on dossiers. Each verb fails the test unless it was done. */
public final class Officer extends Caller {
    private static final String APPOINT = """
            insert into appointment (id, subject, name, title, role, agency, subtree, valid_from)
            values (?, ?, ?, '{"vi": "Cán bộ", "en": "Officer"}', ?, ?, ?, date '2022-01-01')""";

    private Officer(String subject, String token) {
        super(subject, token);
    }

    /** A persona, such as {@code intake-officer}. */
    public static Officer as(String persona) {
        return new Officer("demo|" + persona, Tokens.of(persona));
    }

    /** Somebody new with this one appointment. */
    public static Officer appointed(Role role, String agency, boolean subtree) {
        String subject = "test|" + role + "@" + agency + "/" + UUID.randomUUID();
        try {
            Database.update(APPOINT, UUID.randomUUID(), subject, subject, role.name(), agency, subtree);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Officer(subject, Tokens.stranger(subject));
    }

    /** Types in what a walk-in brought. */
    public Filed takesIn(String procedure, String agency, String applicant) {
        return filed(post("/api/v1/counter-dossiers", paper(procedure, agency, applicant)), procedure);
    }

    /** Types in what the post collected. */
    public Filed takesInByPost(String procedure, String agency, String acceptedByPostAt) {
        return filed(
                post(
                        "/api/v1/postal-dossiers",
                        Map.of(
                                "dossier",
                                paper(procedure, agency, "Người gửi qua bưu chính"),
                                "slipNumber",
                                "EE123456789VN",
                                "acceptedByPostAt",
                                acceptedByPostAt)),
                procedure);
    }

    /** The body of a dossier on paper. */
    public static Map<String, Object> paper(String procedure, String agency, String applicant) {
        return Map.of(
                "procedureCode",
                procedure,
                "agency",
                agency,
                "applicant",
                Map.of("kind", "INDIVIDUAL", "name", applicant, "identityNumber", "999190000077"),
                "contact",
                Map.of("phone", "0900000077"),
                "delivery",
                Map.of("method", "COUNTER"),
                "form",
                Samples.form(procedure));
    }

    public ValidatableResponse accepts(Filed d) {
        return done(ACCEPT, d);
    }

    public ValidatableResponse refuses(Filed d) {
        return done(REFUSE, d);
    }

    public ValidatableResponse handsOver(Filed d) {
        return done(HAND_OVER, d);
    }

    /** Asks for one field and one paper of {@link DossierMother#PROCEDURE}. */
    public ValidatableResponse asksSupplement(Filed d) {
        return done(REQUEST_SUPPLEMENT, d);
    }

    public ValidatableResponse asksSupplement(Filed d, List<String> fields, List<String> papers) {
        return does(
                "supplement-requests",
                d,
                Map.of("reason", "Hồ sơ còn thiếu", "fields", faults(fields), "papers", faults(papers)));
    }

    public ValidatableResponse requiresPayment(Filed d) {
        return done(REQUIRE_PAYMENT, d);
    }

    /** What waits for it is the return alone. */
    public ValidatableResponse requiresPaymentBeforeReturn(Filed d) {
        return does(
                "payment-requirements", d, Map.of("amount", 50000, "reason", "Lệ phí cấp bản sao", "gate", "RETURN"));
    }

    public ValidatableResponse forwards(Filed d) {
        return done(FORWARD, d);
    }

    public ValidatableResponse sendsBack(Filed d, String step, String reason) {
        return does("send-back", d, Map.of("step", step, "reason", reason));
    }

    public ValidatableResponse takesOver(Filed d) {
        return does("takeovers", d, Map.of());
    }

    public ValidatableResponse takesOver(Filed d, String reason) {
        return does("takeovers", d, Map.of("reason", reason));
    }

    public ValidatableResponse assigns(Filed d, String assignee) {
        return does("assignments", d, Map.of("assignee", assignee));
    }

    public ValidatableResponse asksOpinion(Filed d, String agency) {
        return does(
                "opinions", d, Map.of("agency", agency, "question", "Thửa đất có tranh chấp không?", "workingDays", 2));
    }

    public ValidatableResponse suspends(Filed d) {
        return done(SUSPEND, d);
    }

    public ValidatableResponse resumes(Filed d) {
        return done(RESUME, d);
    }

    public ValidatableResponse asksExtension(Filed d) {
        return done(REQUEST_EXTENSION, d);
    }

    public ValidatableResponse approvesExtension(Filed d) {
        return done(APPROVE_EXTENSION, d);
    }

    public ValidatableResponse declinesExtension(Filed d) {
        return done(DECLINE_EXTENSION, d);
    }

    public ValidatableResponse decides(Filed d) {
        return done(DECIDE, d);
    }

    public ValidatableResponse returns(Filed d) {
        return done(RETURN, d);
    }

    public ValidatableResponse closes(Filed d) {
        return done(CLOSE, d);
    }

    private ValidatableResponse done(DossierAction action, Filed d) {
        return tries(action, d).statusCode(200);
    }

    private static Filed filed(ValidatableResponse answer, String procedure) {
        return new Filed(UUID.fromString(answer.statusCode(201).extract().path("id")), null, procedure);
    }

    private static List<Map<String, String>> faults(List<String> names) {
        return names.stream()
                .map(n -> Map.of("name", n, "message", "Cần sửa " + n))
                .toList();
    }
}
