package org.motcua.catalogue.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.PublicationCompletion;
import org.motcua.catalogue.PublicationDetail;
import org.motcua.catalogue.PublicationPage;
import org.motcua.catalogue.PublicationReads;
import org.motcua.catalogue.PublicationRequest;
import org.motcua.catalogue.PublicationService;
import org.motcua.catalogue.PublicationView;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Publication decisions, and the time in which the catalogue follows them. */
@Path("/api/v1/publication-decisions")
@Authenticated
@Tag(name = "catalogue")
public class PublicationResource {
    private final PublicationService decisions;
    private final PublicationReads reads;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    PublicationResource(
            PublicationService decisions, PublicationReads reads, Idempotency idempotency, CurrentActor actor) {
        this.decisions = decisions;
        this.reads = reads;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listPublicationDecisions",
            summary = "Publication decisions of my agencies",
            description =
                    "For administrators and inspectors: those after which the catalogue is still to be brought up to date, the overdue first; or those done, the last first.")
    public Uni<PublicationPage> list(
            @QueryParam("done")
                    @DefaultValue("false")
                    @Parameter(description = "true: those after which the catalogue is up to date")
                    boolean done,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.page(done, cursor, limit, by)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublicationDecision",
            summary = "One publication decision",
            description = "With its due moment explained, interval by interval.")
    public Uni<PublicationDetail> get(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.detail(id, by)));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "recordPublicationDecision",
            summary = "Record a publication decision",
            description =
                    "By an administrator of the agency whose catalogue it concerns. From its reception on runs the time for bringing the catalogue up to date.")
    public Uni<RestResponse<PublicationView>> record(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(
                            description =
                                    "Any value that is new for each intention: a repeated request with it gets the first answer",
                            example = "0190f6a2-5d0e-7c1b-9d3a-2f6f0e6f7a11")
                    @Nullable
                    String key,
            @NotNull @Valid PublicationRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("publication-decisions", in),
                        PublicationView.class,
                        () -> decisions.record(in, by))))
                .map(d -> RestResponse.ResponseBuilder.<PublicationView>created(
                                URI.create("/api/v1/publication-decisions/" + d.id()))
                        .entity(d)
                        .build());
    }

    @POST
    @Path("/{id}/completion")
    @Operation(
            operationId = "completePublicationDecision",
            summary = "The catalogue is up to date",
            description =
                    "Said once, by an administrator of the agency; late or not, it is kept with its author and moment.")
    public Uni<PublicationView> complete(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(
                            description =
                                    "Any value that is new for each intention: a repeated request with it gets the first answer",
                            example = "0190f6a2-5d0e-7c1b-9d3a-2f6f0e6f7a12")
                    @Nullable
                    String key,
            @NotNull @Valid PublicationCompletion in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("publication-decisions", id, in),
                        PublicationView.class,
                        () -> decisions.complete(id, in, by))));
    }
}
