package org.motcua.standin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.Tokens;

/** Which tokens open a door, tried at the one that asks for no more than a token. */
@QuarkusTest
class TokenTest {
    private static final String DOOR = "/api/v1/me";

    @ParameterizedTest
    @MethodSource("personas")
    void everyPersonaGetsIn(String persona) {
        given().auth()
                .oauth2(Tokens.of(persona))
                .get(DOOR)
                .then()
                .statusCode(200)
                .body("subject", is("demo|" + persona));
    }

    static Stream<String> personas() {
        return Persona.all().stream().map(Persona::id);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadTokenOpensNothing(Entry<String, UnaryOperator<String>> token) {
        given().auth()
                .oauth2(token.getValue().apply("citizen-1"))
                .get(DOOR)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("code", is("auth.token-invalid"));
    }

    static Stream<Entry<String, UnaryOperator<String>>> bad() {
        return Map.<String, UnaryOperator<String>>ofEntries(
                Map.entry("expired", Tokens::expired),
                Map.entry("not yet valid", Tokens::notYetValid),
                Map.entry("for another application", Tokens::otherAudience),
                Map.entry("from another issuer", Tokens::otherIssuer),
                Map.entry("that never expires", Tokens::withoutExpiry),
                Map.entry("unsigned", Tokens::unsigned),
                Map.entry("signed with the public key as a secret", Tokens::signedWithPublicKey),
                Map.entry("signed by a stranger", Tokens::signedByStranger),
                Map.entry("signed with another algorithm", Tokens::otherAlgorithm),
                Map.entry("tampered with", Tokens::tampered),
                Map.entry("garbage", persona -> "a.b.c"))
                .entrySet()
                .stream();
    }

    @Test
    void withoutATokenOneIsAskedForOne() {
        given().get(DOOR)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", is("Bearer"))
                .body("code", is("auth.token-missing"));
    }

    @Test
    void publicAnswersTakeNoNoticeOfABadToken() {
        given().auth().oauth2("a.b.c").get("/api/v1/fields").then().statusCode(200);
    }
}
