package org.motcua.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers for a short while which tokens were verified, letter for letter, and never beyond their own expiry. Verifying one costs
 * more than answering a list, and takes a worker thread, because the issuer's keys may have to be fetched. A key that the issuer
 * withdraws counts for as long as a token is remembered; an appointment that ends does not, for it is not in the token.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {
    private static final int MOST = 10_000;
    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final Cache<String, SecurityIdentity> verified;

    @Inject
    VerifiedTokens(
            MpJwtValidator verifier,
            ClaimsConfig config,
            @ConfigProperty(name = "mp.jwt.verify.clock.skew") int skewSeconds) {
        this(verifier, config.rememberTokens(), Duration.ofSeconds(skewSeconds), Clock.systemUTC());
    }

    VerifiedTokens(
            IdentityProvider<TokenAuthenticationRequest> verifier, Duration remembered, Duration skew, Clock clock) {
        this.verifier = verifier;
        this.verified = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> Duration.between(Instant.EPOCH, clock.instant()).toNanos())
                .expireAfter(
                        Expiry.creating((String token, SecurityIdentity who) -> lifetime(who, remembered, skew, clock)))
                .build();
    }

    private static Duration lifetime(SecurityIdentity who, Duration remembered, Duration skew, Clock clock) {
        long expires = ((JsonWebToken) who.getPrincipal()).getExpirationTime();
        Duration left =
                Duration.between(clock.instant(), Instant.ofEpochSecond(expires).plus(skew));
        return left.isNegative() ? Duration.ZERO : left.compareTo(remembered) < 0 ? left : remembered;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the verifier itself; a provider that names no priority has {@code SYSTEM_FIRST + 1}. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        SecurityIdentity known = verified.getIfPresent(token);
        return known != null
                ? Uni.createFrom().item(known)
                : verifier.authenticate(request, context).invoke(who -> verified.put(token, who));
    }
}
