package org.motcua.feedback.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.Following;
import org.motcua.feedback.LetterSubscription;
import org.motcua.shared.ToTheEnd;

/** The link under every letter. It needs no log-in, and whoever was sent the letter alone has it. */
@Path("/api/v1/feedback-letters/{token}")
@PermitAll
@Tag(name = "feedback")
public class FeedbackLettersResource {
    private static final String EXAMPLE = "cAaILjQoQfACPAD8dLEtaYA.Zk1vXb0c4t2u7m9QpR5sT8vW1xY3zA6bC9dE2fG5hI8";
    private final Following following;
    private final FeedbackLimits limits;

    FeedbackLettersResource(Following following, FeedbackLimits limits) {
        this.following = following;
        this.limits = limits;
    }

    @GET
    @Operation(
            operationId = "getFeedbackLetters",
            summary = "What the link ends",
            description = "Whether letters about one's own complaint or about a followed one, and whether they ended.")
    public Uni<LetterSubscription> read(
            @PathParam("token") @Size(max = 100) @Parameter(example = EXAMPLE) String token,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return ToTheEnd.run(() -> following.read(token));
    }

    @POST
    @Path("/end")
    @Operation(
            operationId = "endFeedbackLetters",
            summary = "No more letters",
            description =
                    "As often as one likes. Takes no body, or the one of RFC 8058 (List-Unsubscribe=One-Click), so that mail programs can do it.")
    public Uni<LetterSubscription> end(
            @PathParam("token") @Size(max = 100) @Parameter(example = EXAMPLE) String token,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return ToTheEnd.run(() -> following.end(token));
    }
}
