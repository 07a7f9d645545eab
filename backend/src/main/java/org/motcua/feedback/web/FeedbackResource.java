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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.FeedbackFiling;
import org.motcua.feedback.FeedbackLists;
import org.motcua.feedback.FeedbackReceipt;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.OwnFeedbackPage;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.web.CallerLanguage;

/** Complaints of those who have an account here. */
@Path("/api/v1/feedback")
@Authenticated
@Tag(
        name = "feedback",
        description = "Complaints and recommendations: filed, followed, classified, answered and made public")
public class FeedbackResource {
    private final FeedbackFiling filing;
    private final FeedbackLists lists;
    private final FeedbackRunner commands;
    private final CallerLanguage language;
    private final CurrentActor actor;

    FeedbackResource(
            FeedbackFiling filing,
            FeedbackLists lists,
            FeedbackRunner commands,
            CallerLanguage language,
            CurrentActor actor) {
        this.filing = filing;
        this.lists = lists;
        this.commands = commands;
        this.language = language;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "fileFeedback",
            summary = "Complain or recommend",
            description =
                    "With an account. The answer's reference opens the case to whoever holds it. Officers it names, or who worked on the dossier it is about, will see nothing of it.")
    public Uni<RestResponse<FeedbackReceipt>> file(
            @Valid @BeanParam FeedbackHeaders headers, @NotNull @Valid FeedbackRequests.NewFeedback in) {
        return filing.find(in)
                .chain(found -> commands.run(headers, in, by -> filing.file(found, by, "WEB", language.get())))
                .map(FeedbackRunner::created);
    }

    @GET
    @Operation(
            operationId = "listOwnFeedback",
            summary = "What I complained about",
            description = "Newest first; each with the reference that opens it.")
    public Uni<OwnFeedbackPage> own(
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> lists.own(by, cursor, limit));
    }
}
