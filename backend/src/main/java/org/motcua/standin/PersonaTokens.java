package org.motcua.standin;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What stands in a token: a persona's claims by client credentials; at the login page the page itself posts them. */
final class PersonaTokens implements OAuth2TokenCallback {
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private final List<Persona> personas;
    private volatile String issuer = "";

    PersonaTokens(List<Persona> personas) {
        this.personas = personas;
    }

    /** Fixed, whatever name the host was called by: the application accepts one issuer. */
    void issuer(String url) {
        issuer = url;
    }

    @Override
    public String issuerId() {
        return StandinIssuer.ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return persona(request).map(Persona::subject).orElse("");
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("motcua");
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> claims =
                new HashMap<>(persona(request).map(Persona::claims).orElse(Map.of()));
        claims.put("iss", issuer);
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private Optional<Persona> persona(TokenRequest request) {
        if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) {
            return Optional.empty();
        }
        String client = request.getClientAuthentication().getClientID().getValue();
        return Optional.of(personas.stream()
                .filter(p -> p.id().equals(client))
                .findFirst()
                .orElseThrow(() -> new OAuth2Exception(
                        OAuth2Error.INVALID_CLIENT.setDescription("no persona " + client), "no persona " + client)));
    }
}
