package org.motcua.feedback.rating.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.rating.RatingInvitation;
import org.motcua.feedback.rating.RatingRequests;
import org.motcua.feedback.rating.Ratings;

/** Rates, without a token and without a name; limited per client. */
@Path("/api/v1")
@PermitAll
@Tag(
        name = "satisfaction",
        description = "One anonymous rating for each result, refusal and supplement request, and what came of them")
public class RatingResource {
    private static final String EXAMPLE = "AaILi9SQdyCeTJQDGm0yIYhCjX0yqk9s2bB8nw";
    private final Ratings ratings;
    private final FeedbackLimits limits;

    RatingResource(Ratings ratings, FeedbackLimits limits) {
        this.ratings = ratings;
        this.limits = limits;
    }

    @GET
    @Path("/rating-invitations/{key}")
    @Operation(
            operationId = "listRatingInvitations",
            summary = "What may be rated",
            description =
                    "Of a dossier, by the token of its QR link or its filing reference: its results, refusals and supplement requests, newest first. Never before there is one.")
    public Uni<RatingInvitation.All> invitations(
            @PathParam("key") @Size(max = 60) @Parameter(example = "q83vEjRWeJCrze8SNFZ4kKvN") String key,
            @Context HttpServerRequest request) {
        limits.take(client(request));
        return ratings.invitations(key);
    }

    @GET
    @Path("/ratings/{token}")
    @Operation(
            operationId = "getRatingInvitation",
            summary = "What this link rates",
            description = "And whether it has been rated.")
    public Uni<RatingInvitation> invitation(
            @PathParam("token") @Size(max = 60) @Parameter(example = EXAMPLE) String token,
            @Context HttpServerRequest request) {
        limits.take(client(request));
        return ratings.invitation(token);
    }

    @POST
    @Path("/ratings/{token}")
    @ResponseStatus(201)
    @Operation(
            operationId = "rate",
            summary = "Rate with one tap",
            description =
                    "Once. Nothing is kept that leads from the rating to the dossier or tells when it was given, but its quarter.")
    public Uni<RestResponse<RatingInvitation>> rate(
            @PathParam("token") @Size(max = 60) @Parameter(example = EXAMPLE) String token,
            @NotNull @Valid RatingRequests.Tap in,
            @Context HttpServerRequest request) {
        limits.take(client(request));
        return ratings.rate(token, in).map(RatingResource::created);
    }

    @POST
    @Path("/ratings/{token}/details")
    @ResponseStatus(201)
    @Operation(
            operationId = "rateDetails",
            summary = "Say more",
            description =
                    "Points for those of the nine indicators of TT 01/2018 that one can say something about. Once, and kept apart from the tap.")
    public Uni<RestResponse<RatingInvitation>> detail(
            @PathParam("token") @Size(max = 60) @Parameter(example = EXAMPLE) String token,
            @NotNull @Valid RatingRequests.Details in,
            @Context HttpServerRequest request) {
        limits.take(client(request));
        return ratings.detail(token, in).map(RatingResource::created);
    }

    private static RestResponse<RatingInvitation> created(RatingInvitation rated) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, rated)
                .build();
    }

    private static String client(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
