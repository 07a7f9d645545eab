package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.ClockExplanations;
import org.motcua.dossier.DossierPage;
import org.motcua.dossier.DossierReads;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.DossierView;
import org.motcua.dossier.DraftRequest;
import org.motcua.dossier.EditRequest;
import org.motcua.dossier.FilingService;
import org.motcua.dossier.ProcessingRequests;
import org.motcua.dossier.SupplementAnswerRequest;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.CallerLanguage;
import org.motcua.shared.web.ETags;

/** What an applicant does, and the dossier as anybody entitled sees it. */
@Path("/api/v1/dossiers")
@Authenticated
@Tag(name = "dossier")
public class DossierResource {
    private final FilingService filing;
    private final DossierReads reads;
    private final CommandRunner commands;
    private final CurrentActor actor;
    private final CallerLanguage language;

    DossierResource(
            FilingService filing,
            DossierReads reads,
            CommandRunner commands,
            CurrentActor actor,
            CallerLanguage language) {
        this.filing = filing;
        this.reads = reads;
        this.commands = commands;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Operation(
            operationId = "createDossier",
            summary = "Begin a dossier",
            description =
                    "A draft of the caller's own, prefilled contact included. Nobody else sees it until it is submitted.")
    public Uni<RestResponse<DossierReceipt>> create(
            @Valid @BeanParam CommandHeaders headers, @NotNull @Valid DraftRequest in) {
        return commands.create(headers, in, by -> filing.draft(in, by));
    }

    @GET
    @Operation(operationId = "listMyDossiers", summary = "My dossiers", description = "The caller's own, newest first.")
    public Uni<DossierPage> mine(
            @QueryParam("state") @Nullable DossierState state,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reads.mine(by, state, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDossier",
            summary = "A dossier",
            description =
                    "Whole, in one call: form, papers, steps, clocks, history, and what the caller may do. 404 also for who may not see it.")
    public Uni<RestResponse<DossierView>> get(@PathParam("id") UUID id) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> reads.get(id, by)))
                .map(view -> RestResponse.ResponseBuilder.ok(view)
                        .header(HttpHeaders.ETAG, ETags.of(view.version()))
                        .build());
    }

    @GET
    @Path("/{id}/clocks")
    @Operation(
            operationId = "getDossierClocks",
            summary = "Why its due moments are what they are",
            description =
                    "Every clock that runs or ran for the dossier: its limit, legal basis, calendar version, one sentence, and each interval from its start to its due moment. For whoever may see the dossier.")
    public Uni<ClockExplanations> clocks(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.clocks(id, by)));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "editDraft",
            summary = "Save a draft",
            description = "Autosave: parts that are present replace those before, unchecked until submission.")
    public Uni<RestResponse<DossierReceipt>> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the version that was edited", example = "\"3\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid EditRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> filing.edit(id, ETags.required(ifMatch), in, by)))
                .map(CommandRunner::ok);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description = "Only a draft can be discarded; what was filed is withdrawn.")
    public Uni<Void> discard(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> filing.discard(id, by)));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "submitDossier",
            summary = "File a draft",
            description =
                    "Checks the form against its JSON Schema, the papers and the delivery; gives the filing reference and the status link; starts the intake clock.")
    public Uni<RestResponse<DossierReceipt>> submit(
            @Valid @BeanParam CommandHeaders headers, @PathParam("id") UUID id) {
        String words = language.get();
        return commands.run(headers, "", by -> filing.submit(id, by, words));
    }

    @POST
    @Path("/{id}/supplement-answers")
    @Operation(
            operationId = "answerSupplement",
            summary = "Answer a supplement request",
            description =
                    "The marked fields as they are now; marked papers are uploaded before. Nothing else may change.")
    public Uni<RestResponse<DossierReceipt>> answerSupplement(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid SupplementAnswerRequest in) {
        String words = language.get();
        return commands.run(headers, in, by -> filing.answerSupplement(id, in, by, words));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawDossier",
            summary = "Withdraw",
            description = "At any time before there is a decision. Final.")
    public Uni<RestResponse<DossierReceipt>> withdraw(
            @Valid @BeanParam CommandHeaders headers,
            @PathParam("id") UUID id,
            @NotNull @Valid ProcessingRequests.Withdrawal in) {
        return commands.run(headers, in, by -> filing.withdraw(id, in.reason(), by));
    }
}
