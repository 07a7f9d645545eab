package org.motcua.notice.web;

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
import org.motcua.identity.api.CurrentActor;
import org.motcua.notice.NoticeDesk;
import org.motcua.notice.NoticeDraftView;
import org.motcua.notice.NoticeHistory;
import org.motcua.notice.NoticeReads;
import org.motcua.notice.NoticeRequest;
import org.motcua.notice.NoticeWithdrawal;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;

/** The desk where news and notices are written. */
@Path("/api/v1/notice-drafts")
@Authenticated
@Tag(name = "notice")
public class NoticeDraftResource {
    private static final String KEY = "[!-~]{1,100}";
    private final NoticeReads reads;
    private final NoticeDesk desk;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    NoticeDraftResource(NoticeReads reads, NoticeDesk desk, Idempotency idempotency, CurrentActor actor) {
        this.reads = reads;
        this.desk = desk;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listNoticeDrafts",
            summary = "The editors' desk",
            description = "Every notice of the caller's agencies, in any state, last edited first.")
    public Uni<NoticeDraftView.NoticeDraftPage> list(
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reads.desk(by, agency, cursor, limit));
    }

    @GET
    @Path("/downtime-limit")
    @Operation(
            operationId = "getDowntimeLimit",
            summary = "How early to announce downtime",
            description = "By the law in force, and when downtime announced now may begin.")
    public Uni<NoticeDraftView.DowntimeLimit> limit(
            @QueryParam("agency") @NotNull @Size(max = 35) @Parameter(example = "H53.DEMO.10") String agency) {
        return actor.get().chain(by -> reads.downtimeLimit(agency, by));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getNoticeDraft",
            summary = "A notice at the desk",
            description = "What is being written, and beside it what readers see.")
    public Uni<RestResponse<NoticeDraftView>> one(@PathParam("id") UUID id) {
        return actor.get().chain(by -> reads.draft(id, by)).map(NoticeDraftResource::ok);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getNoticeHistory",
            summary = "What happened to a notice",
            description = "Every version that was ever written or published, by whom and when.")
    public Uni<NoticeHistory> history(@PathParam("id") UUID id) {
        return actor.get().chain(by -> reads.history(id, by));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "writeNotice",
            summary = "Write a notice",
            description = "A draft; nobody but its editors sees it.")
    public Uni<RestResponse<NoticeDraftView>> write(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = KEY)
                    @Parameter(description = "Any value that is new for each intention")
                    @Nullable
                    String key,
            @NotNull @Valid NoticeRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("notice-drafts", in),
                        NoticeDraftView.class,
                        () -> desk.write(in, by))))
                .map(q -> ETags.created("/api/v1/notice-drafts/" + q.id(), q, q.revision()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "editNotice",
            summary = "Write on",
            description = "The whole draft. What is published stays as it is until the draft is published.")
    public Uni<RestResponse<NoticeDraftView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was edited", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid NoticeRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.edit(id, ETags.required(ifMatch), in, by)))
                .map(NoticeDraftResource::ok);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishNotice",
            summary = "Publish",
            description =
                    "The draft becomes what everybody reads while it is shown. Planned downtime is announced the legal days ahead; later only with a reason, and readers see that.")
    public Uni<RestResponse<NoticeDraftView>> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was looked at", example = "\"3\"") @Nullable
                    String ifMatch) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.publish(id, ETags.required(ifMatch), by)))
                .map(NoticeDraftResource::ok);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawNotice",
            summary = "Withdraw",
            description = "Readers neither see nor find it any more; the desk keeps it.")
    public Uni<RestResponse<NoticeDraftView>> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was looked at", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid NoticeWithdrawal in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.withdraw(id, ETags.required(ifMatch), in.reason(), by)))
                .map(NoticeDraftResource::ok);
    }

    private static RestResponse<NoticeDraftView> ok(NoticeDraftView q) {
        return ETags.ok(q, q.revision());
    }
}
