package org.motcua.shared.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.motcua.shared.RequestProblem;

/** What happens to a request before and after the resources: headers, CORS, limits, and words for what never reaches a resource. */
@ApplicationScoped
class Edge {
    private static final int FIRST = Integer.MIN_VALUE;
    private static final int BEFORE_BODIES = -10;
    private static final int AFTER_FILES =
            (RouteConstants.ROUTE_ORDER_DEFAULT + RouteConstants.ROUTE_ORDER_AFTER_DEFAULT) / 2;
    private static final int LAST = Integer.MAX_VALUE;
    private static final long DRAINED = 64L << 20;
    private static final Set<String> READABLE =
            Set.of("ETag", "Location", "Retry-After", "Content-Disposition", "WWW-Authenticate");
    private static final Set<String> SENDABLE =
            Set.of("Authorization", "Content-Type", "Accept-Language", "If-Match", "If-None-Match", "Idempotency-Key");
    private final WebConfig config;
    private final SecurityHeaders headers;
    private final SinglePageApp app;
    private final Problems problems;

    Edge(WebConfig config, SecurityHeaders headers, SinglePageApp app, Problems problems) {
        this.config = config;
        this.headers = headers;
        this.app = app;
        this.problems = problems;
    }

    void routes(@Observes Router router) {
        router.route().order(FIRST).handler(headers::add);
        config.corsOrigins()
                .ifPresent(origins -> router.route("/api/*")
                        .order(BEFORE_BODIES)
                        .handler(CorsHandler.create()
                                .addOrigins(java.util.List.copyOf(origins))
                                .allowedMethods(Set.of(
                                        HttpMethod.GET,
                                        HttpMethod.POST,
                                        HttpMethod.PATCH,
                                        HttpMethod.PUT,
                                        HttpMethod.DELETE))
                                .allowedHeaders(SENDABLE)
                                .exposedHeaders(READABLE)
                                .maxAgeSeconds(600)));
        router.route("/api/*").order(BEFORE_BODIES).handler(this::limitBody);
        router.route().order(AFTER_FILES).handler(app::page);
        router.route().order(LAST).handler(context -> problems.send(context, RequestProblem.NOT_FOUND, Map.of()));
        for (int status : new int[] {400, 404, 405, 406, 413, 414, 415, 431, 500, 503}) {
            router.errorHandler(status, this::failed);
        }
    }

    /** Uploads may be large, everything else not. A body of unknown length is counted while it is read ({@link JsonLimits}). */
    private void limitBody(RoutingContext context) {
        long limit = context.is("multipart/form-data")
                ? config.uploadLimit().asLongValue()
                : config.bodyLimit().asLongValue();
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || within(announced, limit)) {
            context.next();
            return;
        }
        if (within(announced, DRAINED)) {
            // a client that is still sending hears the answer only when its words are taken
            context.request().resume();
        } else {
            context.response().endHandler(sent -> context.request().connection().close());
        }
        problems.send(context, RequestProblem.TOO_LARGE, Map.of("limit", (limit >> 20) + " MiB"));
    }

    private static boolean within(String announced, long limit) {
        try {
            return Long.parseLong(announced) <= limit;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void failed(RoutingContext context) {
        problems.send(context, RequestProblem.ofStatus(context.statusCode()), Map.of("limit", "", "errorId", "-"));
    }
}
