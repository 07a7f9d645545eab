package org.motcua;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens for tests: real ones of the running issuer, and such as an attacker would make. */
public final class Tokens {
    private static final Map<String, String> FRESH = new ConcurrentHashMap<>();
    private static final String KEY_ID = "national";

    private Tokens() {}

    /** What the issuer gives this persona, such as {@code citizen-1} or {@code intake-officer}. */
    public static String of(String persona) {
        return FRESH.computeIfAbsent(persona, Tokens::fetch);
    }

    /** An account that the issuer vouches for and nobody here knows. */
    public static String stranger(String subject) {
        return signed(claims("citizen-3").subject(subject));
    }

    public static String expired(String persona) {
        return signed(claims(persona).expirationTime(at(Duration.ofSeconds(-30))));
    }

    public static String notYetValid(String persona) {
        return signed(claims(persona)
                .notBeforeTime(at(Duration.ofMinutes(5)))
                .issueTime(at(Duration.ofMinutes(5)))
                .expirationTime(at(Duration.ofMinutes(20))));
    }

    public static String otherAudience(String persona) {
        return signed(claims(persona).audience("another-application"));
    }

    public static String otherIssuer(String persona) {
        return signed(claims(persona).issuer("https://issuer.example.org/national"));
    }

    public static String withoutExpiry(String persona) {
        return signed(claims(persona).expirationTime(null));
    }

    /** {@code alg: none} */
    public static String unsigned(String persona) {
        return new PlainJWT(claims(persona).build()).serialize();
    }

    /** Signed with the issuer's public key as if it were a shared secret. */
    public static String signedWithPublicKey(String persona) {
        try {
            byte[] secret = issuerKey().toRSAPublicKey().getEncoded();
            SignedJWT token =
                    new SignedJWT(header(JWSAlgorithm.HS256), claims(persona).build());
            token.sign(new MACSigner(secret));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Right in everything but whose key signed it. */
    public static String signedByStranger(String persona) {
        try {
            return signed(claims(persona), new RSAKeyGenerator(2048).generate(), JWSAlgorithm.RS256);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer's key, but not the one algorithm that is accepted. */
    public static String otherAlgorithm(String persona) {
        return signed(claims(persona), issuerKey(), JWSAlgorithm.PS512);
    }

    /** A real token whose owner wrote somebody else's name into it. */
    public static String tampered(String persona) {
        String[] parts = of(persona).split("\\.");
        String other = claims("system-admin").build().toString();
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes()) + "."
                + parts[2];
    }

    private static String fetch(String persona) {
        return RestAssured.given()
                .baseUri(issuer())
                .auth()
                .preemptive()
                .basic(persona, "demo")
                .formParam("grant_type", "client_credentials")
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static JWTClaimsSet.Builder claims(String persona) {
        try {
            return new JWTClaimsSet.Builder(SignedJWT.parse(of(persona)).getJWTClaimsSet());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, issuerKey(), JWSAlgorithm.RS256);
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey key, JWSAlgorithm algorithm) {
        try {
            SignedJWT token = new SignedJWT(header(algorithm), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(KEY_ID).build();
    }

    private static RSAKey issuerKey() {
        String folder = ConfigProvider.getConfig().getValue("motcua.data-dir", String.class);
        try {
            return RSAKey.parse(Files.readString(Path.of(folder, "issuer-key.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("motcua.oidc.issuer", String.class);
    }

    private static Date at(Duration fromNow) {
        return Date.from(Instant.now().plus(fromNow));
    }
}
