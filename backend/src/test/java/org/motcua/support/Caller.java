package org.motcua.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.motcua.Tokens;
import org.motcua.dossier.DossierAction;

/** Somebody at the API. */
public class Caller {
    private final String subject;
    private final String token;

    protected Caller(String subject, String token) {
        this.subject = subject;
        this.token = token;
    }

    /** One of the issuer's personas, with its real token. */
    public static Caller persona(String id) {
        return new Caller("demo|" + id, Tokens.of(id));
    }

    public static Caller withoutToken() {
        return new Caller(null, null);
    }

    public String subject() {
        return subject;
    }

    public String token() {
        return token;
    }

    public RequestSpecification request() {
        return token == null ? given() : given().header("Authorization", "Bearer " + token);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** The dossier as this caller sees it. */
    public ValidatableResponse sees(Filed dossier) {
        return get(dossier.path());
    }

    /** Its clocks, with why they are as they are. */
    public ValidatableResponse seesClocks(Filed dossier) {
        return get(dossier.path() + "/clocks");
    }

    /** Tries an action with a request that is right in itself; whether it succeeds is for the test to say. */
    public ValidatableResponse tries(DossierAction action, Filed dossier) {
        return Act.of(action, dossier).by(this);
    }

    /** Does it; fails the test unless it was done. */
    public ValidatableResponse does(String act, Filed dossier, Object body) {
        return post(dossier.path() + "/" + act, body).statusCode(200);
    }
}
