package org.motcua.support;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.motcua.Tokens;
import org.motcua.dossier.DossierAction;

/** Somebody who wants something of the administration. */
public final class Citizen extends Caller {
    private static final Map<String, String> AGENCIES = Map.of(
            "1.012783",
            "H53.DEMO.10.32",
            "1.012790",
            "H53.DEMO.10.32",
            "1.001612",
            "H53.DEMO.10",
            "1.013225",
            "H53.DEMO.10",
            "1.013227",
            "H53.DEMO.10");

    private Citizen(String subject, String token) {
        super(subject, token);
    }

    /** An account of its own for each test. */
    public static Citizen any() {
        String subject = "test|citizen-" + UUID.randomUUID();
        return new Citizen(subject, Tokens.stranger(subject));
    }

    public static Citizen as(String persona) {
        return new Citizen("demo|" + persona, Tokens.of(persona));
    }

    /** Writes, adds what is required, and files. */
    public Filed files(String procedure) {
        return files(procedure, agency(procedure));
    }

    public Filed files(String procedure, String agency) {
        Filed dossier = prepares(procedure, agency);
        submits(dossier);
        return dossier;
    }

    /** Everything but the filing itself. */
    public Filed prepares(String procedure, String agency) {
        Filed dossier = begins(procedure, agency);
        get("/api/v1/procedures/" + procedure)
                .extract()
                .<java.util.List<String>>path("definition.papers.findAll { it.required }.code")
                .forEach(paper -> uploads(dossier, paper));
        saves(dossier, Map.of("form", Samples.form(procedure), "delivery", Map.of("method", "COUNTER")));
        return dossier;
    }

    public Filed begins(String procedure) {
        return begins(procedure, agency(procedure));
    }

    public Filed begins(String procedure, String agency) {
        String id = post("/api/v1/dossiers", Map.of("procedureCode", procedure, "agency", agency))
                .statusCode(201)
                .extract()
                .path("id");
        return new Filed(UUID.fromString(id), this, procedure);
    }

    public ValidatableResponse saves(Filed dossier, Map<String, ?> parts) {
        return request()
                .header("If-Match", "\"" + dossier.version() + "\"")
                .contentType("application/json")
                .body(parts)
                .patch(dossier.path())
                .then()
                .statusCode(200);
    }

    public String uploads(Filed dossier, String paper) {
        return uploads(dossier, paper, paper + ".pdf");
    }

    /** @return the attachment's id */
    public String uploads(Filed dossier, String paper, String fileName) {
        Uploads.of(this, dossier, paper, fileName, Samples.pdf(paper + UUID.randomUUID()))
                .statusCode(201);
        return Uploads.latest(dossier);
    }

    public ValidatableResponse submits(Filed dossier) {
        return does("submission", dossier, Map.of());
    }

    public ValidatableResponse answers(Filed dossier, Map<String, ?> fields) {
        return does("supplement-answers", dossier, Map.of("form", fields, "note", "Đã bổ sung"));
    }

    public ValidatableResponse withdraws(Filed dossier) {
        return tries(DossierAction.WITHDRAW, dossier).statusCode(200);
    }

    private static String agency(String procedure) {
        return AGENCIES.getOrDefault(procedure, DossierMother.AGENCY);
    }
}
