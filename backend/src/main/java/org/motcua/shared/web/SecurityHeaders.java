package org.motcua.shared.web;

import static io.vertx.core.http.HttpHeaders.createOptimized;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer: no inline code, no third party, no framing, nothing kept that was not meant to be. */
@Singleton
class SecurityHeaders {
    private static final CharSequence CONTENT_SECURITY_POLICY = createOptimized("Content-Security-Policy");
    private static final CharSequence CONTENT_TYPE_OPTIONS = createOptimized("X-Content-Type-Options");
    private static final CharSequence REFERRER_POLICY = createOptimized("Referrer-Policy");
    private static final CharSequence CROSS_ORIGIN_OPENER_POLICY = createOptimized("Cross-Origin-Opener-Policy");
    private static final CharSequence CROSS_ORIGIN_RESOURCE_POLICY = createOptimized("Cross-Origin-Resource-Policy");
    private static final CharSequence PERMISSIONS_POLICY = createOptimized("Permissions-Policy");
    private static final CharSequence STRICT_TRANSPORT_SECURITY = createOptimized("Strict-Transport-Security");
    private static final CharSequence CACHE_CONTROL = createOptimized("Cache-Control");
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
        headers.set(CONTENT_SECURITY_POLICY, policy)
                .set(CONTENT_TYPE_OPTIONS, "nosniff")
                .set(REFERRER_POLICY, "strict-origin-when-cross-origin")
                .set(CROSS_ORIGIN_OPENER_POLICY, "same-origin")
                .set(CROSS_ORIGIN_RESOURCE_POLICY, "same-origin")
                .set(PERMISSIONS_POLICY, "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if ("https".equals(context.request().scheme())) {
            headers.set(STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
        }
        cacheFor(context.request().path(), headers);
        context.next();
    }

    /** Answers of the API belong to one person at one moment; a resource that says otherwise wins. Built assets carry their hash in the name. */
    private static void cacheFor(String path, MultiMap headers) {
        if (path == null || path.startsWith("/api/") || path.startsWith("/q/")) {
            headers.set(CACHE_CONTROL, "no-store");
        } else if (!path.startsWith("/assets/")) {
            headers.set(CACHE_CONTROL, "no-cache");
        }
    }
}
