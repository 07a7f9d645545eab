package org.motcua.hotline.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.hotline.HotlineReads;
import org.motcua.hotline.HotlineRequest;
import org.motcua.hotline.HotlineService;
import org.motcua.hotline.HotlineView;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;

/** Hotlines: open to anybody, kept by administrators. */
@Path("/api/v1/hotlines")
@PermitAll
@Tag(name = "hotline", description = "Whom to call about what, and whether somebody answers now")
public class HotlineResource {
    private final HotlineReads reads;
    private final HotlineService hotlines;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    HotlineResource(HotlineReads reads, HotlineService hotlines, Idempotency idempotency, CurrentActor actor) {
        this.reads = reads;
        this.hotlines = hotlines;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listHotlines",
            summary = "Whom to call",
            description =
                    "All hotlines, or those of an agency and the ones above it, nearest first; each says whether it is open now and when that changes.")
    public Uni<HotlineView.HotlineList> list(
            @QueryParam("agency") @Size(max = 35) @Parameter(example = "H53.DEMO.10.51") @Nullable String agency) {
        return reads.of(agency);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHotline", summary = "One hotline", description = "With the ETag that a change needs.")
    public Uni<RestResponse<HotlineView>> one(@PathParam("id") UUID id) {
        return reads.one(id).map(HotlineResource::ok);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(
            operationId = "addHotline",
            summary = "Add a hotline",
            description = "For administrators of the agency or of one above it.")
    public Uni<RestResponse<HotlineView>> add(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(description = "Any value that is new for each intention")
                    @Nullable
                    String key,
            @NotNull @Valid HotlineRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(), key, List.of("hotlines", in), UUID.class, () -> hotlines.add(in, by))))
                .chain(reads::one)
                .map(h -> ETags.created("/api/v1/hotlines/" + h.id(), h, h.revision()));
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "editHotline",
            summary = "Change a hotline",
            description = "The whole of it; it stays its agency's.")
    public Uni<RestResponse<HotlineView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was edited", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid HotlineRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> hotlines.edit(id, ETags.required(ifMatch), in, by)))
                .chain(reads::one)
                .map(HotlineResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    @ResponseStatus(204)
    @Operation(operationId = "removeHotline", summary = "Take a hotline away", description = "The log keeps it.")
    public Uni<Void> remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was removed", example = "\"3\"") @Nullable
                    String ifMatch) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> hotlines.remove(id, ETags.required(ifMatch), by)))
                .replaceWithVoid();
    }

    private static RestResponse<HotlineView> ok(HotlineView h) {
        return ETags.ok(h, h.revision());
    }
}
