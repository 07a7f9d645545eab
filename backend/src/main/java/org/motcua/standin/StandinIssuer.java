package org.motcua.standin;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * A real OpenID Connect issuer of tokens about made-up people: authorisation code with PKCE and a login page, refresh tokens, and client
 * credentials whose client id is a persona's id.
 */
final class StandinIssuer {
    static final String ID = "national";

    private StandinIssuer() {}

    /** Starts it at the first call. Only the loopback interface listens. */
    static String url(StandinSettings settings) {
        return settings.once("issuer", () -> start(settings));
    }

    private static String start(StandinSettings settings) {
        settings.takeFolder();
        List<Persona> personas = Persona.all();
        PersonaTokens tokens = new PersonaTokens(personas);
        var keys = new KeyProvider(List.of(IssuerKey.in(settings.data())), JWSAlgorithm.RS256.getName());
        var config = new OAuth2Config(
                true, null, null, true, new OAuth2TokenProvider(keys), Set.of(tokens), new MockWebServerWrapper());
        MockOAuth2Server server = new MockOAuth2Server(
                config, OAuth2HttpRouterKt.route("/authorize", "GET", new LoginPage(personas)::answer));
        try {
            server.start(InetAddress.getLoopbackAddress(), settings.issuerPort());
        } catch (OAuth2Exception | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the stand-in issuer cannot use port " + settings.issuerPort() + "; set motcua.standin.issuer-port",
                    e);
        }
        StandinSettings.afterQuarkus("stop-issuer", server::shutdown);
        String url = "http://localhost:" + server.baseUrl().port() + "/" + ID;
        tokens.issuer(url);
        return url;
    }
}
