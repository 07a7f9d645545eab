package org.motcua.identity.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.identity.api.CurrentActor;

@Path("/api/v1/me")
@Authenticated
@Tag(name = "identity")
public class MeResource {
    private final CurrentActor actor;

    MeResource(CurrentActor actor) {
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who I am here",
            description =
                    "The caller as the token and our appointments describe them: identity to prefill forms with, and roles in force today.")
    public Uni<MeView> me() {
        return actor.get().map(MeView::of);
    }
}
