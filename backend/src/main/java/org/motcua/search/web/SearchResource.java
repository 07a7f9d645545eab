package org.motcua.search.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.CurrentActor;
import org.motcua.search.IndexState;
import org.motcua.search.SearchPage;
import org.motcua.search.SearchRebuild;
import org.motcua.search.SearchService;
import org.motcua.search.api.SearchKind;

/** The search, open to anybody. */
@Path("/api/v1/search")
@PermitAll
@Tag(name = "search", description = "Search over everything public, and the everyday words that it knows")
public class SearchResource {
    private final SearchService search;
    private final SearchRebuild rebuild;
    private final CurrentActor actor;

    SearchResource(SearchService search, SearchRebuild rebuild, CurrentActor actor) {
        this.search = search;
        this.rebuild = rebuild;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "searchPortal",
            summary = "Find anything public",
            description =
                    "Procedures, questions, agencies, notices and published feedback, by words as people say them: with or without diacritics, mistyped, in everyday words. Best first.")
    public Uni<SearchPage> search(
            @QueryParam("q")
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "Words to look for", example = "sang tên sổ đỏ")
                    String q,
            @QueryParam("kind") @Parameter(description = "Only this kind") @Nullable SearchKind kind,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return search.search(q, kind, cursor, limit);
    }

    @GET
    @Path("/suggestions")
    @Operation(
            operationId = "suggestSearch",
            summary = "While somebody types",
            description = "The best few; the last word may be only its beginning.")
    public Uni<SearchPage> suggest(
            @QueryParam("q") @NotBlank @Size(max = 200) @Parameter(example = "khai si") String q,
            @QueryParam("kind") @Parameter(description = "Only this kind") @Nullable SearchKind kind) {
        return search.suggest(q, kind);
    }

    @POST
    @Path("/index")
    @Authenticated
    @Operation(
            operationId = "rebuildSearchIndex",
            summary = "Make the index anew",
            description =
                    "For system administrators. Compares every document with its source and writes what differs; searching goes on meanwhile.")
    public Uni<IndexState> rebuild() {
        return actor.get().chain(rebuild::run);
    }
}
