package org.motcua.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How this installation presents itself. */
@ConfigMapping(prefix = "motcua.portal")
public interface PortalConfig {
    /** Client id of the single-page app at the issuer. */
    @WithDefault("motcua-spa")
    String clientId();

    /** Scopes that the single-page app asks for. */
    @WithDefault("openid")
    String scope();

    /** Phone number for whoever needs a human. */
    Optional<String> hotline();
}
