package org.motcua.faq.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.motcua.faq.FaqReads;
import org.motcua.faq.FaqVotes;
import org.motcua.faq.QuestionView;
import org.motcua.faq.VoteRequest;
import org.motcua.shared.ToTheEnd;

/** Questions and answers, open to anybody. */
@Path("/api/v1/questions")
@PermitAll
@Tag(name = "faq", description = "Questions that are often asked, their answers, and the editors' desk")
public class QuestionResource {
    private final FaqReads reads;
    private final FaqVotes votes;

    QuestionResource(FaqReads reads, FaqVotes votes) {
        this.reads = reads;
        this.votes = votes;
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "Questions and answers",
            description = "What is published, latest first. To look for words, search the portal.")
    public Uni<QuestionView.QuestionPage> list(
            @QueryParam("procedure") @Size(max = 40) @Parameter(example = "1.001193") @Nullable String procedure,
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return reads.published(procedure, agency, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getQuestion", summary = "One question", description = "As it is published.")
    public Uni<QuestionView> one(@PathParam("id") UUID id) {
        return reads.published(id);
    }

    @POST
    @Path("/{id}/votes")
    @ResponseStatus(204)
    @Operation(
            operationId = "voteQuestion",
            summary = "Was this useful",
            description =
                    "From anybody, once a browser; a second answer of the same browser changes nothing. Limited per client.")
    public Uni<Void> vote(
            @PathParam("id") UUID id, @NotNull @Valid VoteRequest in, @Context HttpServerRequest request) {
        votes.take(
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress());
        return ToTheEnd.run(() -> votes.vote(id, in));
    }
}
