package org.motcua.dossier.web;

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
import org.motcua.dossier.WorkQueueCounts;
import org.motcua.dossier.WorkQueuePage;
import org.motcua.dossier.WorkQueues;
import org.motcua.dossier.api.Channel;
import org.motcua.identity.api.CurrentActor;

@Path("/api/v1/work-queues")
@Authenticated
@Tag(name = "work-queue")
public class WorkQueueResource {
    private final WorkQueues queues;
    private final CurrentActor actor;

    WorkQueueResource(WorkQueues queues, CurrentActor actor) {
        this.queues = queues;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listWorkQueues", summary = "My queues", description = "How many dossiers wait in each.")
    public Uni<WorkQueueCounts> counts() {
        return actor.get().chain(queues::counts);
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getWorkQueue",
            summary = "A queue",
            description = "Online first, then least remaining working time (Điều 10.1a).")
    public Uni<WorkQueuePage> page(
            @PathParam("name")
                    @Size(max = 40)
                    @Parameter(
                            description = "my-tasks, my-unit, intake, due-soon, late, waiting, to-return, opinions",
                            example = "intake")
                    String name,
            @QueryParam("procedure") @Size(max = 40) @Nullable String procedure,
            @QueryParam("channel") @Nullable Channel channel,
            @QueryParam("step") @Size(max = 40) @Nullable String step,
            @QueryParam("due") WorkQueues.@Nullable Due due,
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(description = "Part of a code, a reference or an applicant's name")
                    @Nullable
                    String q,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get()
                .chain(by ->
                        queues.page(name, new WorkQueues.Wish(procedure, channel, step, due, q), by, cursor, limit));
    }
}
