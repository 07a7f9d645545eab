package org.motcua.search.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.motcua.search.SynonymRequest;
import org.motcua.search.SynonymService;
import org.motcua.search.SynonymView;
import org.motcua.search.Synonyms;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.ETags;

/** Everyday words, kept by editors. */
@Path("/api/v1/search-synonyms")
@Authenticated
@Tag(name = "search")
public class SynonymResource {
    private final Synonyms reads;
    private final SynonymService synonyms;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SynonymResource(Synonyms reads, SynonymService synonyms, Idempotency idempotency, CurrentActor actor) {
        this.reads = reads;
        this.synonyms = synonyms;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listSynonyms",
            summary = "Everyday words",
            description = "For editors of any agency: they count for the whole portal. By phrase.")
    public Uni<SynonymView.SynonymPage> list(
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Part of a phrase") @Nullable String q,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reads.page(q, by, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSynonym", summary = "One phrase", description = "With the ETag that a change needs.")
    public Uni<RestResponse<SynonymView>> one(@PathParam("id") UUID id) {
        return actor.get().chain(by -> reads.one(id, by)).map(SynonymResource::ok);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "addSynonym",
            summary = "Teach a phrase",
            description = "It counts within seconds. A phrase without meanings is left out of searches.")
    public Uni<SynonymView> add(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(description = "Any value that is new for each intention")
                    @Nullable
                    String key,
            @NotNull @Valid SynonymRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("search-synonyms", in),
                        SynonymView.class,
                        () -> synonyms.add(in, by))))
                .call(reads::forget);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editSynonym", summary = "Change a phrase", description = "The whole of it.")
    public Uni<RestResponse<SynonymView>> edit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was edited", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Valid SynonymRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> synonyms.edit(id, ETags.required(ifMatch), in, by)))
                .call(reads::forget)
                .map(SynonymResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeSynonym",
            summary = "Forget a phrase",
            description = "A new release does not bring it back.")
    public Uni<Void> remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of what was removed", example = "\"3\"") @Nullable
                    String ifMatch) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> synonyms.remove(id, ETags.required(ifMatch), by)))
                .call(reads::forget);
    }

    private static RestResponse<SynonymView> ok(SynonymView s) {
        return RestResponse.ResponseBuilder.ok(s)
                .header("ETag", ETags.of(s.revision()))
                .build();
    }
}
