package org.motcua.shared.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer: no inline code, no third party, no framing, nothing kept that was not meant to be. */
@Singleton
class SecurityHeaders {
    private final String policy;

    SecurityHeaders(@ConfigProperty(name = "motcua.oidc.issuer") String issuer) {
        URI uri = URI.create(issuer);
        policy = String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' blob: data:",
                "font-src 'self'",
                "connect-src 'self' " + uri.getScheme() + "://" + uri.getRawAuthority(),
                "worker-src 'self'",
                "manifest-src 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
                "object-src 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types motcua");
    }

    void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "strict-origin-when-cross-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        cacheFor(context.request().path(), headers);
        context.next();
    }

    /** Answers of the API belong to one person at one moment; a resource that says otherwise wins. Built assets carry their hash in the name. */
    private static void cacheFor(String path, MultiMap headers) {
        if (path == null || path.startsWith("/api/") || path.startsWith("/q/")) {
            headers.set("Cache-Control", "no-store");
        } else if (!path.startsWith("/assets/")) {
            headers.set("Cache-Control", "no-cache");
        }
    }
}
