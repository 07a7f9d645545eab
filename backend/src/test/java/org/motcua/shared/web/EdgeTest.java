package org.motcua.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, limits and the single-page app's addresses. */
@QuarkusTest
class EdgeTest {
    @TestHTTPResource("/api/probe/orders")
    URI orders;

    @ConfigProperty(name = "motcua.oidc.issuer")
    URI issuer;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thu-tuc", "/api/v1/fields", "/api/nothing", "/q/health/ready", "/assets/none.js"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("require-trusted-types-for 'script'; trusted-types motcua"),
                                containsString("connect-src 'self' http://" + issuer.getAuthority() + ";"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void answersOfTheApiAreNotStored() {
        given().get("/api/v1/fields").then().header("Cache-Control", "no-store");
        given().get("/api/nothing").then().header("Cache-Control", "no-store");
    }

    @Test
    void otherOriginsGetNoLeave() {
        given().header("Origin", "https://evil.example.org")
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/fields")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thu-tuc", "/thu-tuc/1.001193", "/h/abc", "/can-bo/hang-doi/mine"})
    void pagesOfTheAppAreItsOneDocument(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>"));
        given().head(path).then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api", "/api/nothing", "/assets/none.js", "/q/nothing", "/robots.none", "/.env", "/wp-login.php"
            })
    void whatIsNoPageIsNotFound(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("request.not-found"));
        given().head(path).then().statusCode(404);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsRead() throws Exception {
        var answer = post(BodyPublishers.ofString("x".repeat((1 << 20) + 1)), "application/json");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("request.too-large"));
    }

    @Test
    void aBodyOfUnknownLengthIsCounted() throws Exception {
        byte[] body = ("{\"buyer\":\"" + "x".repeat(1 << 20) + "\"}").getBytes();
        var answer = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), "application/json");
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("request.too-large"));
    }

    @Test
    void uploadsMayBeLargerButNotBoundless() {
        given().multiPart("file", "a.bin", new byte[5 << 20])
                .post("/api/probe/uploads")
                .then()
                .statusCode(200)
                .body(is(String.valueOf(5 << 20)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anUploadBeyondTheLimitIsRefused(boolean announced) throws Exception {
        byte[] body = new byte[27 << 20];
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        HttpRequest request = HttpRequest.newBuilder(orders.resolve("uploads"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(publisher)
                .build();
        try {
            assertEquals(
                    413,
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode());
        } catch (IOException hungUp) {
            // the server need not read on to answer, and then the client may see the connection go first
            assertTrue(hungUp.getMessage() != null);
        }
    }

    @Test
    void deepNestingIsRefused() {
        given().contentType("application/json")
                .body("[".repeat(10_000))
                .post("/api/probe/orders")
                .then()
                .statusCode(400)
                .body("code", is("request.malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/agencies/%00",
                "/api/v1/agencies/..%2f..%2fetc",
                "/api/v1/agencies/%F0%9F%92%A9",
                "/api/v1/agencies/%C0%AF"
            })
    void garbageInThePathIsNoServerError(String path) {
        int status = given().urlEncodingEnabled(false).get(path).statusCode();
        assertTrue(status >= 400 && status < 500, path + " gave " + status);
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body, String type) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(orders)
                .header("Content-Type", type)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
