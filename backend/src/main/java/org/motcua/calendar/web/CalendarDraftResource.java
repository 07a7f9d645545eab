package org.motcua.calendar.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.motcua.calendar.CalendarApplication;
import org.motcua.calendar.CalendarDraftView;
import org.motcua.calendar.CalendarDrafting;
import org.motcua.calendar.CalendarReads;
import org.motcua.calendar.CalendarText;
import org.motcua.calendar.CalendarVersionSummary;
import org.motcua.clock.api.CalendarEffect;
import org.motcua.clock.api.Calendars;
import org.motcua.dossier.api.DueMoveCount;
import org.motcua.dossier.api.DueMovePage;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;
import org.motcua.shared.web.CallerLanguage;
import org.motcua.shared.web.ETags;

/** The draft of an agency's next calendar version: written, looked at, applied. */
@Path("/api/v1/calendars/{agency}/draft")
@Authenticated
@Tag(name = "calendar")
public class CalendarDraftResource {
    private final CalendarDrafting drafting;
    private final CalendarReads reads;
    private final Calendars calendars;
    private final Idempotency idempotency;
    private final CallerLanguage language;
    private final CurrentActor actor;

    CalendarDraftResource(
            CalendarDrafting drafting,
            CalendarReads reads,
            Calendars calendars,
            Idempotency idempotency,
            CallerLanguage language,
            CurrentActor actor) {
        this.drafting = drafting;
        this.reads = reads;
        this.calendars = calendars;
        this.idempotency = idempotency;
        this.language = language;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getCalendarDraft",
            summary = "The draft",
            description = "What the agency's next version is to say.")
    public Uni<RestResponse<CalendarDraftView>> draft(@PathParam("agency") @Size(max = 35) String agency) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> reads.draft(agency, by)))
                .map(CalendarDraftResource::ok);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "beginCalendarDraft",
            summary = "Begin a draft",
            description =
                    "From the agency's own version in force; empty when it has none. One draft an agency at a time.")
    public Uni<RestResponse<CalendarDraftView>> begin(@PathParam("agency") @Size(max = 35) String agency) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> drafting.begin(agency, by)))
                .map(d -> RestResponse.ResponseBuilder.<CalendarDraftView>created(
                                URI.create("/api/v1/calendars/" + d.agency() + "/draft"))
                        .header(HttpHeaders.ETAG, ETags.of(d.revision()))
                        .entity(d)
                        .build());
    }

    @PUT
    @Operation(
            operationId = "editCalendarDraft",
            summary = "Write the draft",
            description = "The whole of it; nothing moves by that.")
    public Uni<RestResponse<CalendarDraftView>> edit(
            @PathParam("agency") @Size(max = 35) String agency,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the draft that was edited", example = "\"3\"")
                    @Nullable
                    String ifMatch,
            @NotNull @Valid CalendarText in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> drafting.edit(agency, ETags.required(ifMatch), in, by, language.get())))
                .map(CalendarDraftResource::ok);
    }

    @POST
    @Path("/holidays")
    @Consumes("text/csv")
    @Operation(
            operationId = "importCalendarDays",
            summary = "Take in days from a table",
            description =
                    "CSV with the columns date, kind (OFF, WORK or CLOSURE) and name, and if wished source and name_en. All lines are taken in or, when one is at fault, none; violations name the lines.")
    public Uni<RestResponse<CalendarDraftView>> importDays(
            @PathParam("agency") @Size(max = 35) String agency,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the draft", example = "\"3\"") @Nullable
                    String ifMatch,
            @NotNull @Size(max = 300_000) String csv) {
        return actor.get()
                .chain(by -> ToTheEnd.run(
                        () -> drafting.importDays(agency, ETags.required(ifMatch), csv, by, language.get())))
                .map(CalendarDraftResource::ok);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "discardCalendarDraft",
            summary = "Discard the draft",
            description = "What is in force stays in force.")
    public Uni<Void> discard(
            @PathParam("agency") @Size(max = 35) String agency,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the draft", example = "\"3\"") @Nullable
                    String ifMatch) {
        return actor.get().chain(by -> ToTheEnd.run(() -> drafting.discard(agency, ETags.required(ifMatch), by)));
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "listCalendarMoves",
            summary = "What would move",
            description =
                    "Every dossier under way whose due moments the draft would move, from when to when; it moves nothing.")
    public Uni<DueMovePage> moves(
            @PathParam("agency") @Size(max = 35) String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.moves(agency, by, cursor, limit)));
    }

    @GET
    @Path("/move-count")
    @Operation(
            operationId = "countCalendarMoves",
            summary = "How many would move",
            description = "All dossiers under way that the draft concerns are looked through.")
    public Uni<DueMoveCount> moveCount(@PathParam("agency") @Size(max = 35) String agency) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.moveCount(agency, by)));
    }

    @GET
    @Path("/effects")
    @Operation(
            operationId = "previewCalendarEffects",
            summary = "What else would move",
            description =
                    "How many complaints and publication decisions under way would be due at another moment; never which.")
    public Uni<List<CalendarEffect>> effects(@PathParam("agency") @Size(max = 35) String agency) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reads.effects(agency, by)));
    }

    @POST
    @Path("/application")
    @Operation(
            operationId = "applyCalendarDraft",
            summary = "Put the draft in force",
            description =
                    "From this moment, with a reason and its legal basis: one event. Due moments of dossiers under way follow within moments, each as an event of its own.")
    public Uni<CalendarVersionSummary> apply(
            @PathParam("agency") @Size(max = 35) String agency,
            @HeaderParam("If-Match")
                    @Parameter(description = "ETag of the draft that was looked at", example = "\"3\"")
                    @Nullable
                    String ifMatch,
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(
                            description =
                                    "Any value that is new for each intention: a repeated request with it gets the first answer",
                            example = "0190f6a2-5d0e-7c1b-9d3a-2f6f0e6f7a10")
                    @Nullable
                    String key,
            @NotNull @Valid CalendarApplication in) {
        int revision = ETags.required(ifMatch);
        List<Object> request = List.of("calendars", agency, revision, in);
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        request,
                        CalendarVersionSummary.class,
                        () -> drafting.apply(agency, revision, in, by))))
                .call(calendars::forget);
    }

    private static RestResponse<CalendarDraftView> ok(CalendarDraftView d) {
        return RestResponse.ResponseBuilder.ok(d)
                .header(HttpHeaders.ETAG, ETags.of(d.revision()))
                .build();
    }
}
