package org.motcua.feedback.rating.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.rating.Satisfaction;
import org.motcua.feedback.rating.SatisfactionResults;
import org.motcua.identity.api.CurrentActor;

/** Results of quarters that are over. */
@Path("/api/v1/satisfaction")
@Tag(name = "satisfaction")
public class SatisfactionResource {
    private final Satisfaction satisfaction;
    private final FeedbackLimits limits;
    private final CurrentActor actor;

    SatisfactionResource(Satisfaction satisfaction, FeedbackLimits limits, CurrentActor actor) {
        this.satisfaction = satisfaction;
        this.limits = limits;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getSatisfaction",
            summary = "Results by agency",
            description =
                    "Of a quarter that is over, by default the last. Agencies with few ratings are named without numbers, so that no rater can be guessed.")
    public Uni<SatisfactionResults> byAgency(
            @QueryParam("quarter") @Size(max = 10) @Parameter(example = "2026-Q3") @Nullable String quarter,
            @Context HttpServerRequest request) {
        limits.take(
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress());
        return satisfaction.byAgency(quarter);
    }

    @GET
    @Path("/officers")
    @Authenticated
    @Operation(
            operationId = "getOfficerSatisfaction",
            summary = "Results by officer",
            description =
                    "Officers see their own; heads of unit, administrators and inspectors those of their agencies. Few ratings are not shown, nor what would tell of them by subtraction.")
    public Uni<SatisfactionResults> byOfficer(
            @QueryParam("quarter") @Size(max = 10) @Parameter(example = "2026-Q3") @Nullable String quarter) {
        return actor.get().chain(by -> satisfaction.byOfficer(quarter, by));
    }
}
