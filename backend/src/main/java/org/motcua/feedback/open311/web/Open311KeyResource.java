package org.motcua.feedback.open311.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.open311.Open311KeyRequest;
import org.motcua.feedback.open311.Open311KeyView;
import org.motcua.feedback.open311.Open311Keys;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** An integrator's keys for Open311. */
@Path("/api/v1/open311-keys")
@Authenticated
@Tag(name = "open311")
public class Open311KeyResource {
    private final Open311Keys keys;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    Open311KeyResource(Open311Keys keys, Idempotency idempotency, CurrentActor actor) {
        this.keys = keys;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listOpen311Keys",
            summary = "The caller's keys",
            description =
                    "For accounts with the role INTEGRATOR; the keys themselves are told only when they are issued.")
    public Uni<Open311KeyView.All> own() {
        return actor.get().chain(by -> ToTheEnd.run(() -> keys.own(by)));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "issueOpen311Key",
            summary = "Have a key issued",
            description =
                    "For accounts with the role INTEGRATOR. The answer alone has the key, to be sent as api_key; it counts until it is revoked, as long as the account has the role.")
    public Uni<RestResponse<Open311KeyView>> issue(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(
                            description =
                                    "Any value that is new for each intention: a repeated request with it gets the first answer",
                            example = "0190f6a2-5d0e-7c1b-9d3a-2f6f0e6f7a10")
                    @Nullable
                    String key,
            @NotNull @Valid Open311KeyRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("open311-keys", in),
                        Open311KeyView.class,
                        () -> keys.issue(in, by))))
                .chain(keys::shown)
                .map(k -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, k)
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(operationId = "revokeOpen311Key", summary = "Revoke a key", description = "At once and for good.")
    public Uni<Void> revoke(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> keys.revoke(id, by)));
    }
}
