package org.motcua.feedback.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.FeedbackDesk;
import org.motcua.feedback.FeedbackDeskCounts;
import org.motcua.feedback.FeedbackLists;
import org.motcua.feedback.FeedbackPage;
import org.motcua.feedback.FeedbackReceipt;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FeedbackView;
import org.motcua.feedback.RedactionProposal;
import org.motcua.identity.api.CurrentActor;
import org.motcua.identity.api.Officer;
import org.motcua.paper.api.StoredFile;
import org.motcua.shared.ToTheEnd;

/** The feedback officers' desk. Whom a complaint is about is answered as if it were not there. */
@Path("/api/v1/feedback-desk")
@Authenticated
@Tag(name = "feedback")
public class FeedbackDeskResource {
    private final FeedbackDesk desk;
    private final FeedbackLists lists;
    private final FeedbackRunner commands;
    private final CurrentActor actor;

    FeedbackDeskResource(FeedbackDesk desk, FeedbackLists lists, FeedbackRunner commands, CurrentActor actor) {
        this.desk = desk;
        this.lists = lists;
        this.commands = commands;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listFeedback",
            summary = "What the desk has",
            description = "First due first; what is done, newest first. MINE is what the caller was given to answer.")
    public Uni<FeedbackPage> list(
            @QueryParam("view") @DefaultValue("TO_CLASSIFY") FeedbackLists.View view,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> lists.desk(view, by, cursor, limit));
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countFeedback",
            summary = "How much waits",
            description =
                    "In each part of the caller's work that is still to be done; MINE alone, for whoever has no desk.")
    public Uni<FeedbackDeskCounts> counts() {
        return actor.get().chain(lists::counts);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFeedback",
            summary = "A complaint",
            description = "Who complained is told to the feedback officers of the agency alone.")
    public Uni<FeedbackView> read(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> desk.read(id, by)));
    }

    @GET
    @Path("/{id}/attachments/{attachment}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getFeedbackAttachment",
            summary = "Download a file",
            description = "Always as a download, sandboxed, never inline.")
    public Uni<RestResponse<java.nio.file.Path>> paper(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> desk.paper(id, attachment, by)))
                .map(FeedbackDeskResource::download);
    }

    @GET
    @Path("/{id}/redaction")
    @Operation(
            operationId = "proposeRedaction",
            summary = "What to mask",
            description = "The texts as they were written and a machine's suggestions; the officer decides.")
    public Uni<RedactionProposal> redaction(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> desk.proposal(id, by)));
    }

    @GET
    @Path("/{id}/assignees")
    @Operation(
            operationId = "listFeedbackAssignees",
            summary = "Who may answer it",
            description = "Officers of the agency, without those it is about.")
    public Uni<List<Officer>> assignees(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> desk.assignees(id, by)));
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptFeedback",
            summary = "Take it on",
            description = "It is in scope; its theme, and whom it turned out to be about.")
    public Uni<FeedbackReceipt> accept(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Acceptance in) {
        return commands.run(headers, in, by -> desk.accept(id, in, by));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "declineFeedback", summary = "Out of scope", description = "With the reason in full.")
    public Uni<FeedbackReceipt> decline(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Reason in) {
        return commands.run(headers, in, by -> desk.decline(id, in, by));
    }

    @POST
    @Path("/{id}/questions")
    @Operation(
            operationId = "askFeedbackInformation",
            summary = "Ask for more",
            description = "The answer's clock stands still until the complainant has answered.")
    public Uni<FeedbackReceipt> ask(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Question in) {
        return commands.run(headers, in, by -> desk.ask(id, in, by));
    }

    @POST
    @Path("/{id}/transfer")
    @Operation(
            operationId = "transferFeedback",
            summary = "Pass it on",
            description = "To another agency here, which classifies it anew, or to a body beyond this system.")
    public Uni<FeedbackReceipt> transfer(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Transfer in) {
        return commands.run(headers, in, by -> desk.transfer(id, in, by));
    }

    @POST
    @Path("/{id}/assignments")
    @Operation(
            operationId = "assignFeedback",
            summary = "Give it to somebody",
            description = "An officer of the agency whom it is not about.")
    public Uni<FeedbackReceipt> assign(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Assignment in) {
        return commands.run(headers, in, by -> desk.assign(id, in, by));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(
            operationId = "answerFeedback",
            summary = "Answer it",
            description = "By the desk, or whom it was given to. Written by a person.")
    public Uni<FeedbackReceipt> answer(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Answer in) {
        return commands.run(headers, in, by -> desk.answer(id, in, by));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishFeedback",
            summary = "Make it public",
            description =
                    "With the marked stretches masked. Refused while a phone, an identity number, an e-mail address or a name known in the case can still be read.")
    public Uni<FeedbackReceipt> publish(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Publishing in) {
        return commands.run(headers, in, by -> desk.publish(id, in, by));
    }

    @POST
    @Path("/{id}/withholding")
    @Operation(
            operationId = "withholdFeedback",
            summary = "Do not make it public",
            description = "With the reason; the complainant keeps their answer.")
    public Uni<FeedbackReceipt> withhold(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Reason in) {
        return commands.run(headers, in, by -> desk.withhold(id, in, by));
    }

    @POST
    @Path("/{id}/retraction")
    @Operation(
            operationId = "retractFeedback",
            summary = "Take it out of the public list",
            description = "Because somebody could be recognised in it, for example.")
    public Uni<FeedbackReceipt> retract(
            @PathParam("id") UUID id,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Reason in) {
        return commands.run(headers, in, by -> desk.retract(id, in, by));
    }

    private static RestResponse<java.nio.file.Path> download(StoredFile file) {
        String name = URLEncoder.encode(file.attachment().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.path(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
