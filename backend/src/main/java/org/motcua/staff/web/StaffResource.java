package org.motcua.staff.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;
import org.motcua.staff.StaffReads;
import org.motcua.staff.StaffRequest;
import org.motcua.staff.StaffService;
import org.motcua.staff.StaffView;

/** The staff of counters: public as far as administrators say. */
@Path("/api/v1")
@PermitAll
@Tag(name = "staff", description = "Who sits at which counter, as the public may see it")
public class StaffResource {
    private final StaffReads reads;
    private final StaffService staff;
    private final CurrentActor actor;

    StaffResource(StaffReads reads, StaffService staff, CurrentActor actor) {
        this.reads = reads;
        this.staff = staff;
        this.actor = actor;
    }

    @GET
    @Path("/agencies/{code}/officers")
    @Operation(
            operationId = "listCounterOfficers",
            summary = "Who sits at the counter",
            description = "Names, titles and fields of whom the agency publishes; phones of the head and the deputies.")
    public Uni<StaffView.StaffList> officers(
            @PathParam("code") @Size(max = 35) @Parameter(example = "H53.DEMO.10.51.00") String code) {
        return reads.published(code);
    }

    @GET
    @Path("/agencies/{code}/staff-posts")
    @Authenticated
    @Operation(
            operationId = "listStaffPosts",
            summary = "Appointments at an agency",
            description = "For its administrators: everybody appointed there, and what of it is public.")
    public Uni<StaffView.PostList> posts(
            @PathParam("code") @Size(max = 35) @Parameter(example = "H53.DEMO.10.51.00") String code) {
        return actor.get().chain(by -> reads.posts(code, by));
    }

    @GET
    @Path("/staff-posts/{appointment}")
    @Authenticated
    @Operation(
            operationId = "getStaffPost",
            summary = "What of an appointment is public",
            description = "With the ETag that a change needs.")
    public Uni<RestResponse<StaffView.Post>> post(@PathParam("appointment") UUID appointment) {
        return actor.get().chain(by -> reads.post(appointment, by)).map(StaffResource::ok);
    }

    @PUT
    @Path("/staff-posts/{appointment}")
    @Authenticated
    @Operation(
            operationId = "publishStaffPost",
            summary = "Say what of an appointment is public",
            description = "Nobody is listed until an administrator says so.")
    public Uni<RestResponse<StaffView.Post>> say(
            @PathParam("appointment") UUID appointment,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was edited", example = "\"0\"") @Nullable
                    String ifMatch,
            @NotNull @Valid StaffRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> staff.say(appointment, ETags.required(ifMatch), in, by))
                        .chain(() -> reads.post(appointment, by)))
                .map(StaffResource::ok);
    }

    private static RestResponse<StaffView.Post> ok(StaffView.Post p) {
        return RestResponse.ResponseBuilder.ok(p)
                .header(HttpHeaders.ETAG, ETags.of(p.revision()))
                .build();
    }
}
