package org.motcua.support;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;

/** What anybody sees who holds a code or a QR link. */
public final class PublicPage {
    private PublicPage() {}

    public static ValidatableResponse byCode(String code) {
        return given().get("/api/v1/lookups/{code}", code).then();
    }

    public static ValidatableResponse byToken(String token) {
        return given().get("/api/v1/status-links/{token}", token).then();
    }

    /** By every key that the dossier has; all of them must tell of this state. Answers the QR link's page. */
    public static ValidatableResponse shows(Filed dossier, String state) {
        byCode(dossier.reference()).statusCode(200).body("state", is(state));
        if (dossier.code() != null) {
            byCode(dossier.code()).statusCode(200).body("state", is(state)).body("dossierCode", is(dossier.code()));
        }
        return byToken(dossier.statusToken()).statusCode(200).body("state", is(state));
    }
}
