package org.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private final MovedClock clock = new MovedClock();
    private final Verifier verifier = new Verifier();
    private final VerifiedTokens tokens =
            new VerifiedTokens(verifier, Duration.ofMinutes(1), Duration.ofSeconds(5), clock);

    @Test
    void verifiesATokenOnceInAMinute() {
        verifier.expires = START.plus(Duration.ofHours(1));
        authenticate("a");
        clock.now = START.plusSeconds(59);
        authenticate("a");
        assertEquals(List.of("a"), verifier.asked);
        clock.now = START.plusSeconds(61);
        authenticate("a");
        assertEquals(List.of("a", "a"), verifier.asked);
    }

    /** Of equals the first found would be asked, and that is the verifier. */
    @Test
    void isAskedBeforeTheVerifier() {
        assertTrue(tokens.priority() > verifier.priority());
    }

    @Test
    void forgetsATokenWhenItExpires() {
        verifier.expires = START.plusSeconds(20);
        authenticate("a");
        clock.now = START.plusSeconds(24);
        authenticate("a");
        assertEquals(List.of("a"), verifier.asked);
        clock.now = START.plusSeconds(26);
        authenticate("a");
        assertEquals(List.of("a", "a"), verifier.asked);
    }

    @Test
    void knowsATokenOnlyLetterForLetter() {
        verifier.expires = START.plus(Duration.ofHours(1));
        authenticate("a");
        authenticate("a ");
        assertEquals(List.of("a", "a "), verifier.asked);
    }

    @Test
    void remembersNoRefusal() {
        verifier.refuses = true;
        assertThrows(AuthenticationFailedException.class, () -> authenticate("a"));
        assertThrows(AuthenticationFailedException.class, () -> authenticate("a"));
        assertEquals(List.of("a", "a"), verifier.asked);
    }

    @Test
    void remembersNothingWhenToldSo() {
        verifier.expires = START.plus(Duration.ofHours(1));
        VerifiedTokens forgetful = new VerifiedTokens(verifier, Duration.ZERO, Duration.ofSeconds(5), clock);
        for (int i = 0; i < 2; i++) {
            forgetful.authenticate(request("a"), new Blocking()).await().indefinitely();
        }
        assertEquals(List.of("a", "a"), verifier.asked);
    }

    private void authenticate(String token) {
        tokens.authenticate(request(token), new Blocking()).await().indefinitely();
    }

    private static TokenAuthenticationRequest request(String token) {
        return new TokenAuthenticationRequest(new TokenCredential(token, "bearer"));
    }

    private static final class Verifier implements IdentityProvider<TokenAuthenticationRequest> {
        private final List<String> asked = new ArrayList<>();
        private Instant expires = START;
        private boolean refuses;

        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            asked.add(request.getToken().getToken());
            if (refuses) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            JwtClaims claims = new JwtClaims();
            claims.setSubject("somebody");
            claims.setExpirationTime(NumericDate.fromSeconds(expires.getEpochSecond()));
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                            .build());
        }
    }

    private static final class Blocking implements AuthenticationRequestContext {
        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> work) {
            return Uni.createFrom().item(work);
        }
    }

    private static final class MovedClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
