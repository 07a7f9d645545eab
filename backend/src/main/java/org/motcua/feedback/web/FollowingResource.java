package org.motcua.feedback.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FollowReceipt;
import org.motcua.feedback.Following;
import org.motcua.shared.web.CallerLanguage;

/** Following of what was made public, for anybody. */
@Path("/api/v1/public-feedback/{id}/followers")
@PermitAll
@Tag(name = "feedback")
public class FollowingResource {
    private final Following following;
    private final FeedbackRunner commands;
    private final FeedbackLimits limits;
    private final CallerLanguage language;

    FollowingResource(Following following, FeedbackRunner commands, FeedbackLimits limits, CallerLanguage language) {
        this.following = following;
        this.commands = commands;
        this.limits = limits;
        this.language = language;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "followPublishedFeedback",
            summary = "Be told when it changes",
            description =
                    "By e-mail, when it is rated, taken out of the public list, or made public again. The address is confirmed first, by a code (sendContactCode); every letter has a link that ends them. Whoever follows already gets the same answer.")
    public Uni<RestResponse<FollowReceipt>> follow(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Follow in,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return commands.once(
                        "contact-code|" + in.codeId(),
                        headers,
                        in,
                        FollowReceipt.class,
                        () -> following.follow(id, in, language.get()))
                .map(done -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, done)
                        .build());
    }
}
