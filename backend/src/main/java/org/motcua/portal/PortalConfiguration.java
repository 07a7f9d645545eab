package org.motcua.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * This installation, for its clients.
 *
 * @param issuer OpenID Connect issuer to log in at
 * @param demo whether people and data are made up
 * @param maxUploadBytes largest paper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PortalConfiguration")
public record PortalConfiguration(
        String publicUrl,
        String issuer,
        String clientId,
        String scope,
        boolean demo,
        @Nullable String hotline,
        long maxUploadBytes,
        List<String> acceptedTypes) {}
