package org.motcua.standin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The log-in as the single-page app does it: authorisation code with PKCE, renewal, log-out. */
@QuarkusTest
class LoginTest {
    private static final String BACK = "http://localhost:8080/dang-nhap/xong";
    private static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";

    @ConfigProperty(name = "motcua.oidc.issuer")
    String issuer;

    @Test
    void thePageOffersEveryPersonaInBothLanguagesAndSaysWhatItIs() {
        authorize("vi")
                .get("/authorize")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("demo|citizen-1"))
                .body(containsString("demo|signatory"))
                .body(not(containsString("demo|integrator")))
                .body(containsString("Đây không phải VNeID"));
        authorize("en").get("/authorize").then().statusCode(200).body(containsString("This is not VNeID"));
    }

    @Test
    void aCodeBecomesTokensOnceAndOnlyForWhoAskedForIt() throws Exception {
        String code = logIn("citizen-1");
        token(code, "another-verifier-of-at-least-forty-three-characters")
                .then()
                .statusCode(400)
                .body("error", is("invalid_grant"));

        String again = logIn("citizen-1");
        ExtractableResponse<Response> tokens =
                token(again, VERIFIER).then().statusCode(200).extract();
        meWith(tokens.path("access_token"));
        token(again, VERIFIER).then().statusCode(400).body("error", is("invalid_grant"));
    }

    @Test
    void aRefreshTokenRenewsOnce() throws Exception {
        String refresh = token(logIn("citizen-1"), VERIFIER).then().extract().path("refresh_token");
        ExtractableResponse<Response> renewed =
                refresh(refresh).then().statusCode(200).extract();
        meWith(renewed.path("access_token"));
        assertEquals(900, renewed.<Integer>path("expires_in"), 2);
        refresh(refresh).then().statusCode(400).body("error", is("invalid_grant"));
    }

    @Test
    void aBrowserOnTheAppsOriginMayAskForTokens() {
        given().baseUri(issuer)
                .header("Origin", "http://localhost:8080")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/token")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "http://localhost:8080");
    }

    @Test
    void silentLogInIsRefusedByTheBook() {
        authorize("vi")
                .queryParam("prompt", "none")
                .redirects()
                .follow(false)
                .get("/authorize")
                .then()
                .statusCode(302)
                .header("Location", containsString("error=login_required"));
    }

    @Test
    void loggingOutIsSaidToTheIssuerAndGoesBackToTheApp() throws Exception {
        String token = token(logIn("citizen-1"), VERIFIER).then().extract().path("id_token");
        String end = given().baseUri(issuer)
                .get("/.well-known/openid-configuration")
                .then()
                .statusCode(200)
                .extract()
                .path("end_session_endpoint");
        given().queryParam("id_token_hint", token)
                .queryParam("post_logout_redirect_uri", "http://localhost:8080/")
                .queryParam("state", "s")
                .redirects()
                .follow(false)
                .get(end)
                .then()
                .statusCode(302)
                .header("Location", is("http://localhost:8080/?state=s"));
    }

    @Test
    void anUnknownPersonaGetsNothing() {
        given().baseUri(issuer)
                .auth()
                .preemptive()
                .basic("mayor", "demo")
                .formParam("grant_type", "client_credentials")
                .post("/token")
                .then()
                .statusCode(401)
                .body("access_token", is((Object) null));
    }

    private void meWith(String token) {
        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", is("demo|citizen-1"))
                .body("identityNumber", notNullValue());
    }

    private RequestSpecification authorize(String language) {
        return given().baseUri(issuer)
                .queryParam("client_id", "motcua-spa")
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", BACK)
                .queryParam("scope", "openid")
                .queryParam("state", "s")
                .queryParam("ui_locales", language);
    }

    private String logIn(String id) throws Exception {
        Persona persona = Persona.all().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes());
        String location = authorize("vi")
                .queryParam(
                        "code_challenge",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(challenge))
                .queryParam("code_challenge_method", "S256")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("username", persona.subject())
                .formParam("claims", new ObjectMapper().writeValueAsString(persona.claims()))
                .redirects()
                .follow(false)
                .post("/authorize")
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        return URI.create(location).getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private Response token(String code, String verifier) {
        return given().baseUri(issuer)
                .formParam("grant_type", "authorization_code")
                .formParam("client_id", "motcua-spa")
                .formParam("redirect_uri", BACK)
                .formParam("code", code)
                .formParam("code_verifier", verifier)
                .post("/token");
    }

    private Response refresh(String token) {
        return given().baseUri(issuer)
                .formParam("grant_type", "refresh_token")
                .formParam("client_id", "motcua-spa")
                .formParam("refresh_token", token)
                .post("/token");
    }
}
