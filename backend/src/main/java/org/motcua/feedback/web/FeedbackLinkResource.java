package org.motcua.feedback.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.motcua.feedback.FeedbackComplaints;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.FeedbackReceipt;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FollowedFeedback;
import org.motcua.paper.api.Attachments;
import org.motcua.paper.api.NewFile;
import org.motcua.shared.ToTheEnd;

/** A complaint for whoever holds its reference: the complainant, with or without an account. */
@Path("/api/v1/feedback-links/{reference}")
@PermitAll
@Tag(name = "feedback")
public class FeedbackLinkResource {
    private static final String EXAMPLE = "PA-7KQM-2XVD-RT9B";
    private final FeedbackComplaints complaints;
    private final Attachments attachments;
    private final FeedbackRunner commands;
    private final FeedbackLimits limits;

    FeedbackLinkResource(
            FeedbackComplaints complaints, Attachments attachments, FeedbackRunner commands, FeedbackLimits limits) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.commands = commands;
        this.limits = limits;
    }

    @GET
    @Operation(
            operationId = "followFeedback",
            summary = "Follow it",
            description = "By its unguessable reference: where it is, why its deadlines are what they are, its answer.")
    public Uni<FollowedFeedback> follow(
            @PathParam("reference") @Size(max = 40) @Parameter(example = EXAMPLE) String reference,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return ToTheEnd.run(() -> complaints.follow(reference));
    }

    @POST
    @Path("/information")
    @Operation(
            operationId = "giveFeedbackInformation",
            summary = "Answer the question",
            description = "What the officer asked for; the answer's clock goes on.")
    public Uni<FeedbackReceipt> inform(
            @PathParam("reference") @Size(max = 40) @Parameter(example = EXAMPLE) String reference,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Information in,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return commands.once(reference, headers, in, () -> complaints.giveInformation(reference, in));
    }

    @POST
    @Path("/rating")
    @Operation(
            operationId = "rateFeedbackAnswer",
            summary = "Rate the answer",
            description = "From 1 (not at all) to 5 (very much), once, when it is over.")
    public Uni<FeedbackReceipt> rate(
            @PathParam("reference") @Size(max = 40) @Parameter(example = EXAMPLE) String reference,
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.Rating in,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return commands.once(reference, headers, in, () -> complaints.rate(reference, in));
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawFeedback",
            summary = "Take it back",
            description = "As long as it is not answered.")
    public Uni<FeedbackReceipt> withdraw(
            @PathParam("reference") @Size(max = 40) @Parameter(example = EXAMPLE) String reference,
            @Valid @BeanParam FeedbackHeaders headers,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return commands.once(reference, headers, "", () -> complaints.withdraw(reference));
    }

    @POST
    @Path("/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addFeedbackAttachment",
            summary = "Add a file",
            description = "While it waits to be classified; never made public. Size and real type are checked.")
    public Uni<RestResponse<FeedbackReceipt>> attach(
            @PathParam("reference") @Size(max = 40) @Parameter(example = EXAMPLE) String reference,
            @Valid @BeanParam FeedbackHeaders headers,
            @RestForm @NotNull FileUpload file,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return ToTheEnd.run(() -> complaints.requireAttachable(reference))
                .chain(() -> attachments.keep(new NewFile(file.uploadedFile(), file.fileName())))
                .chain(kept -> commands.once(
                        reference, headers, kept.sha256() + kept.fileName(), () -> complaints.attach(reference, kept)))
                .map(FeedbackRunner::created);
    }
}
