package org.motcua.feedback.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Headers that every command takes, and who asks when nobody is logged in. */
public record FeedbackHeaders(
        @HeaderParam("Idempotency-Key")
        @Pattern(regexp = "[!-~]{1,100}")
        @Parameter(
                description =
                        "Any value that is new for each intention, a UUID for example: a repeated request with it gets the first answer",
                example = "0190f6a2-5d0e-7c1b-9d3a-2f6f0e6f7a10")
        @Nullable
        String idempotencyKey) {

    static String client(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
