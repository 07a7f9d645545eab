package org.motcua.faq.web;

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
import org.motcua.editorial.api.EditorialState;
import org.motcua.faq.FaqDesk;
import org.motcua.faq.FaqReads;
import org.motcua.faq.QuestionDraftView;
import org.motcua.faq.QuestionRequest;
import org.motcua.faq.WithdrawalRequest;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;

/** The desk where questions and answers are written. */
@Path("/api/v1/question-drafts")
@Authenticated
@Tag(name = "faq")
public class QuestionDraftResource {
    private static final String KEY = "[!-~]{1,100}";
    private final FaqReads reads;
    private final FaqDesk desk;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    QuestionDraftResource(FaqReads reads, FaqDesk desk, Idempotency idempotency, CurrentActor actor) {
        this.reads = reads;
        this.desk = desk;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listQuestionDrafts",
            summary = "The editors' desk",
            description = "Every question of the caller's agencies, in any state, last edited first.")
    public Uni<QuestionDraftView.QuestionDraftPage> list(
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("state") @Nullable EditorialState state,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reads.desk(by, agency, state, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getQuestionDraft",
            summary = "A question at the desk",
            description = "What is being written, and beside it what readers see.")
    public Uni<RestResponse<QuestionDraftView>> one(@PathParam("id") UUID id) {
        return actor.get().chain(by -> reads.draft(id, by)).map(QuestionDraftResource::ok);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getQuestionHistory",
            summary = "What happened to a question",
            description = "Every version that was ever written or published, by whom and when.")
    public Uni<QuestionDraftView.QuestionHistory> history(@PathParam("id") UUID id) {
        return actor.get().chain(by -> reads.history(id, by));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "writeQuestion",
            summary = "Write a question",
            description = "A draft; nobody but its editors sees it.")
    public Uni<RestResponse<QuestionDraftView>> write(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = KEY)
                    @Parameter(description = "Any value that is new for each intention")
                    @Nullable
                    String key,
            @NotNull @Valid QuestionRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("question-drafts", in),
                        QuestionDraftView.class,
                        () -> desk.write(in, by))))
                .map(q -> ETags.created("/api/v1/question-drafts/" + q.id(), q, q.revision()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "editQuestion",
            summary = "Write on",
            description = "The whole draft. What is published stays as it is until the draft is published.")
    public Uni<RestResponse<QuestionDraftView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was edited", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid QuestionRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.edit(id, ETags.required(ifMatch), in, by)))
                .map(QuestionDraftResource::ok);
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishQuestion",
            summary = "Publish",
            description = "The draft becomes what everybody reads and finds, as a new version.")
    public Uni<RestResponse<QuestionDraftView>> publish(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was looked at", example = "\"3\"") @Nullable
                    String ifMatch) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.publish(id, ETags.required(ifMatch), by)))
                .map(QuestionDraftResource::ok);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawQuestion",
            summary = "Withdraw",
            description = "Readers neither see nor find it any more; the desk keeps it.")
    public Uni<RestResponse<QuestionDraftView>> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was looked at", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid WithdrawalRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.withdraw(id, ETags.required(ifMatch), in.reason(), by)))
                .map(QuestionDraftResource::ok);
    }

    private static RestResponse<QuestionDraftView> ok(QuestionDraftView q) {
        return ETags.ok(q, q.revision());
    }
}
