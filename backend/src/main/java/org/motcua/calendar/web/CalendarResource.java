package org.motcua.calendar.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.calendar.CalendarList;
import org.motcua.calendar.CalendarReads;
import org.motcua.calendar.CalendarVersionPage;
import org.motcua.calendar.CalendarVersionView;
import org.motcua.calendar.CalendarYear;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** Calendars in force and before. */
@Path("/api/v1/calendars")
@Authenticated
@Tag(name = "calendar", description = "Working calendars: in force, drafted, what a draft would move")
public class CalendarResource {
    private final CalendarReads calendars;
    private final CurrentActor actor;

    CalendarResource(CalendarReads calendars, CurrentActor actor) {
        this.calendars = calendars;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listCalendars",
            summary = "Calendars of my agencies",
            description =
                    "For administrators and inspectors: every agency they are appointed to, with what is in force there.")
    public Uni<CalendarList> list() {
        return actor.get().chain(calendars::list);
    }

    @GET
    @Path("/{agency}/years/{year}")
    @Operation(
            operationId = "getCalendarYear",
            summary = "A year, day by day",
            description =
                    "What is worked, what is not, and who says so: the agency's own calendar over those of the agencies above it.")
    public Uni<CalendarYear> year(
            @PathParam("agency") @Size(max = 35) @Parameter(example = "H53.DEMO.10") String agency,
            @PathParam("year") @Min(2000) @Max(2100) @Parameter(example = "2027") int year) {
        return actor.get().chain(by -> calendars.year(agency, year, by));
    }

    @GET
    @Path("/{agency}/versions")
    @Operation(
            operationId = "listCalendarVersions",
            summary = "An agency's own versions",
            description = "Newest first, each with its author, reason and legal basis.")
    public Uni<CalendarVersionPage> versions(
            @PathParam("agency") @Size(max = 35) @Parameter(example = "H53.DEMO") String agency,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> calendars.versions(agency, by, cursor, limit));
    }

    @GET
    @Path("/{agency}/versions/{version}")
    @Operation(
            operationId = "getCalendarVersion",
            summary = "One version",
            description = "All that it says, in force or not any more.")
    public Uni<CalendarVersionView> version(
            @PathParam("agency") @Size(max = 35) @Parameter(example = "H53.DEMO") String agency,
            @PathParam("version") @Min(1) @Parameter(example = "1") int version) {
        return actor.get().chain(by -> calendars.version(agency, version, by));
    }

    @GET
    @Path("/{agency}/draft/years/{year}")
    @Operation(
            operationId = "getDraftedCalendarYear",
            summary = "A year with the draft",
            description = "Day by day, as if the draft were in force.")
    public Uni<CalendarYear> drafted(
            @PathParam("agency") @Size(max = 35) @Parameter(example = "H53.DEMO.10") String agency,
            @PathParam("year") @Min(2000) @Max(2100) @Parameter(example = "2027") int year) {
        return actor.get().chain(by -> ToTheEnd.run(() -> calendars.drafted(agency, year, by)));
    }
}
