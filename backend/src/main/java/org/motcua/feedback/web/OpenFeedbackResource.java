package org.motcua.feedback.web;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.feedback.Challenge;
import org.motcua.feedback.ContactCodes;
import org.motcua.feedback.FeedbackFiling;
import org.motcua.feedback.FeedbackLimits;
import org.motcua.feedback.FeedbackReceipt;
import org.motcua.feedback.FeedbackRequests;
import org.motcua.feedback.FeedbackTheme;
import org.motcua.feedback.PublishedFeedback;
import org.motcua.feedback.PublishedFeedbackPage;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.CallerLanguage;

/** Complaints of anybody, and what was made public. Without a token; limited per client. */
@Path("/api/v1/public-feedback")
@PermitAll
@Tag(name = "feedback")
public class OpenFeedbackResource {
    private final FeedbackFiling filing;
    private final ContactCodes codes;
    private final PublishedFeedback published;
    private final FeedbackRunner commands;
    private final FeedbackLimits limits;
    private final CallerLanguage language;

    OpenFeedbackResource(
            FeedbackFiling filing,
            ContactCodes codes,
            PublishedFeedback published,
            FeedbackRunner commands,
            FeedbackLimits limits,
            CallerLanguage language) {
        this.filing = filing;
        this.codes = codes;
        this.published = published;
        this.commands = commands;
        this.limits = limits;
        this.language = language;
    }

    @POST
    @Path("/challenges")
    @Operation(
            operationId = "getFeedbackChallenge",
            summary = "Work for the browser",
            description =
                    "A number is to be found that makes SHA-256 of challenge:number begin with so many zero bits: the proof that no machine writes in bulk, without a picture to read and without a third party.")
    public Uni<Challenge> challenge(@Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return codes.challenge();
    }

    @POST
    @Path("/contact-codes")
    @ResponseStatus(201)
    @Operation(
            operationId = "sendContactCode",
            summary = "Confirm a contact",
            description =
                    "Sends a code of six digits to an e-mail address or a phone; it counts once and for a quarter of an hour. Takes a solved challenge. Few per client and address.")
    public Uni<RestResponse<ContactCodes.Sent>> sendCode(
            @NotNull @Valid FeedbackRequests.CodeRequest in, @Context HttpServerRequest request) {
        limits.takeCode(FeedbackHeaders.client(request), in.address());
        return codes.requireProof(in)
                .chain(() -> ToTheEnd.run(() -> codes.send(in, language.get())))
                .map(sent -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, sent)
                        .build());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "fileFeedbackOpenly",
            summary = "Complain or recommend without an account",
            description =
                    "With the code that was sent to the complainant's e-mail address or phone. The answer's reference opens the case to whoever holds it.")
    public Uni<RestResponse<FeedbackReceipt>> file(
            @Valid @BeanParam FeedbackHeaders headers,
            @NotNull @Valid FeedbackRequests.OpenFeedback in,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return filing.find(in.feedback())
                .chain(found -> commands.once(
                        "contact-code|" + in.codeId(),
                        headers,
                        in,
                        () -> filing.fileOpenly(found, in.codeId(), in.code(), language.get())))
                .map(FeedbackRunner::created);
    }

    @GET
    @Operation(
            operationId = "listPublishedFeedback",
            summary = "What was made public",
            description =
                    "Newest first, by words (with or without diacritics), theme, agency, and whether it was answered on time. Names and numbers are masked.")
    public Uni<PublishedFeedbackPage> page(
            @QueryParam("q") @Size(max = 200) @Parameter(example = "cham tra ket qua") @Nullable String text,
            @QueryParam("theme") @Nullable FeedbackTheme theme,
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("onTime") @Nullable Boolean onTime,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return published.page(text, theme, agency, onTime, cursor, limit);
    }

    @GET
    @Path("/similar")
    @Operation(
            operationId = "findSimilarFeedback",
            summary = "Was it answered before?",
            description = "Up to five published ones that share most words with a text, best first.")
    public Uni<PublishedFeedbackPage> similar(
            @QueryParam("text") @DefaultValue("") @Size(max = 1000) @Parameter(example = "phải nộp thêm giấy tờ")
                    String text,
            @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return published.similar(text);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPublishedFeedback",
            summary = "One that was made public",
            description = "With its answer.")
    public Uni<PublishedFeedbackPage.Item> one(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        limits.take(FeedbackHeaders.client(request));
        return published.one(id);
    }
}
