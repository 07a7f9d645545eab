package org.motcua.payment.counter.web;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.counter.CounterRequests;
import org.motcua.payment.counter.ShiftPage;
import org.motcua.payment.counter.ShiftState;
import org.motcua.payment.counter.ShiftView;
import org.motcua.payment.counter.Shifts;
import org.motcua.payment.desk.web.DeskCommands;
import org.motcua.payment.desk.web.DeskHeaders;

/** Shifts of cashiers. */
@Path("/api/v1/cashier-shifts")
@Authenticated
@Tag(
        name = "cashier",
        description = "Money from hand to hand: shifts, cash and cards at the counter, what postal agents bring")
public class ShiftResource {
    private final Shifts shifts;
    private final DeskCommands desk;

    ShiftResource(Shifts shifts, DeskCommands desk) {
        this.shifts = shifts;
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openShift",
            summary = "Open a shift",
            description =
                    "For CASHIER of the agency. The float is the change in the drawer at the beginning; a cashier has one open shift at a time.")
    public Uni<ShiftView> open(
            @Valid @BeanParam DeskHeaders headers, @NotNull @Valid CounterRequests.OpenShift request) {
        return desk.once(headers, request, ShiftView.class, by -> shifts.open(request, by));
    }

    @GET
    @Path("/mine")
    @Operation(
            operationId = "getMyShift",
            summary = "My open shift",
            description = "With what should lie in the drawer now. 404 while the cashier has none open.")
    public Uni<ShiftView> mine() {
        return desk.read(shifts::mine);
    }

    @GET
    @Operation(
            operationId = "listShifts",
            summary = "Shifts",
            description =
                    "Newest first. Cashiers see their own, ACCOUNTANT and INSPECTOR those of their agencies; one agency with all below it if asked for.")
    public Uni<ShiftPage> list(
            @QueryParam("agency") @Size(max = 40) @Nullable String agency,
            @QueryParam("state") @Nullable ShiftState state,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.read(by -> shifts.list(new Shifts.Asked(agency, state, cursor, limit), by));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getShift",
            summary = "A shift",
            description = "For its cashier, and for ACCOUNTANT and INSPECTOR of the agency; 404 for everybody else.")
    public Uni<ShiftView> get(@PathParam("id") UUID id) {
        return desk.read(by -> shifts.get(id, by));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            operationId = "closeShift",
            summary = "Close a shift",
            description =
                    "By its cashier, with the counted drawer, note by note. What differs from what is expected needs a note and is entered in the books at once.")
    public Uni<ShiftView> close(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid CounterRequests.CloseShift request) {
        return desk.once(headers, request, ShiftView.class, by -> shifts.close(id, request, by));
    }

    @POST
    @Path("/{id}/review")
    @Operation(
            operationId = "reviewShift",
            summary = "Look over a closed shift",
            description =
                    "The second look, by ACCOUNTANT of the agency and never by its own cashier: everything but the float goes to the bank.")
    public Uni<ShiftView> review(
            @PathParam("id") UUID id,
            @Valid @BeanParam DeskHeaders headers,
            @NotNull @Valid CounterRequests.ReviewShift request) {
        return desk.once(headers, request, ShiftView.class, by -> shifts.review(id, request, by));
    }
}
