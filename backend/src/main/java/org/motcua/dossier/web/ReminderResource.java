package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.ReminderPage;
import org.motcua.dossier.Reminders;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.ToTheEnd;

/** Reminders to officers that time runs out (Điều 10.1a, 18.8). */
@Path("/api/v1/reminders")
@Authenticated
@Tag(name = "work-queue")
public class ReminderResource {
    private final Reminders reminders;
    private final CurrentActor actor;

    ReminderResource(Reminders reminders, CurrentActor actor) {
        this.reminders = reminders;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listReminders",
            summary = "My reminders",
            description =
                    "That a clock runs out or has run out: to the officer, then the head of the unit, then the head of the agency. Newest first.")
    public Uni<ReminderPage> mine(
            @QueryParam("unread") @DefaultValue("false") @Parameter(description = "Only those not read yet")
                    boolean unread,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reminders.mine(by, unread, cursor, limit));
    }

    @PUT
    @Path("/{id}/reading")
    @Operation(
            operationId = "readReminder",
            summary = "Mark as read",
            description = "One of the caller's own; a second time changes nothing.")
    public Uni<Void> read(@PathParam("id") UUID id) {
        return actor.get().chain(by -> ToTheEnd.run(() -> reminders.read(id, by)));
    }
}
