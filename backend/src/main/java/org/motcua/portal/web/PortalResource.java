package org.motcua.portal.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.paper.api.PaperConfig;
import org.motcua.portal.PortalConfig;
import org.motcua.portal.PortalConfiguration;

@Path("/api/v1/configuration")
@PermitAll
@Tag(name = "portal")
public class PortalResource {
    private final PortalConfiguration configuration;

    PortalResource(
            PortalConfig portal,
            PaperConfig paper,
            @ConfigProperty(name = "motcua.public-url") String publicUrl,
            @ConfigProperty(name = "motcua.oidc.issuer") String issuer) {
        this.configuration = new PortalConfiguration(
                publicUrl,
                issuer,
                portal.clientId(),
                portal.scope(),
                ConfigUtils.getProfiles().contains("demo"),
                portal.hotline().orElse(null),
                paper.maxBytes(),
                paper.acceptedTypes().stream().sorted().toList());
    }

    @GET
    @Operation(
            operationId = "getConfiguration",
            summary = "This installation",
            description = "Where to log in, what may be uploaded, whom to call.")
    public PortalConfiguration configuration() {
        return configuration;
    }
}
