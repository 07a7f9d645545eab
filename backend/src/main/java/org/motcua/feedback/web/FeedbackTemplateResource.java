package org.motcua.feedback.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FeedbackTemplateView;
import org.motcua.feedback.FeedbackTemplates;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Answer templates. */
@Path("/api/v1/feedback-templates")
@Authenticated
@Tag(name = "feedback")
public class FeedbackTemplateResource {
    private final FeedbackTemplates templates;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    FeedbackTemplateResource(FeedbackTemplates templates, Idempotency idempotency, CurrentActor actor) {
        this.templates = templates;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listFeedbackTemplates",
            summary = "Answer templates",
            description = "Those of the caller's agencies and of the agencies above them.")
    public Uni<FeedbackTemplateView.All> all() {
        return actor.get().chain(by -> ToTheEnd.run(() -> templates.all(by)));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "addFeedbackTemplate",
            summary = "Write a template",
            description = "For an agency and those below it.")
    public Uni<RestResponse<FeedbackTemplateView>> write(
            @Valid @BeanParam FeedbackHeaders headers, @NotNull @Valid FeedbackRequests.Template in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        headers.idempotencyKey(),
                        List.of("feedback-templates", in),
                        FeedbackTemplateView.class,
                        () -> templates.write(in, by))))
                .map(t -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, t)
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "retireFeedbackTemplate",
            summary = "Retire a template",
            description = "It is offered no more; answers begun with it stay.")
    public Uni<Void> retire(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> templates.retire(id, by)));
    }
}
