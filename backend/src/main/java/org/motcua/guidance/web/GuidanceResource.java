package org.motcua.guidance.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.motcua.guidance.GuidanceReads;
import org.motcua.guidance.GuidanceRequest;
import org.motcua.guidance.GuidanceService;
import org.motcua.guidance.GuidanceView;
import org.motcua.identity.api.CurrentActor;
import org.motcua.shared.Idempotency;
import org.motcua.shared.ToTheEnd;

/** Guidance given, of officers for officers. */
@Path("/api/v1/guidance")
@Authenticated
@Tag(name = "guidance", description = "Guidance given at the counter, by phone or online")
public class GuidanceResource {
    private final GuidanceReads reads;
    private final GuidanceService guidance;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    GuidanceResource(GuidanceReads reads, GuidanceService guidance, Idempotency idempotency, CurrentActor actor) {
        this.reads = reads;
        this.guidance = guidance;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listGuidance",
            summary = "Guidance given",
            description =
                    "At the caller's one-stop shops, latest first, by words with or without diacritics and by procedure.")
    public Uni<GuidanceView.GuidancePage> list(
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("procedure") @Size(max = 40) @Nullable String procedure,
            @QueryParam("q") @Size(max = 100) @Parameter(description = "Words to look for") @Nullable String q,
            @QueryParam("cursor") @Size(max = 400) @Parameter(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return actor.get().chain(by -> reads.page(by, agency, procedure, q, cursor, limit));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "recordGuidance",
            summary = "Record guidance",
            description =
                    "Who asked in general terms, about what, and what was said. Never changed. Phone and identity numbers are refused.")
    public Uni<GuidanceView> record(
            @HeaderParam("Idempotency-Key")
                    @Pattern(regexp = "[!-~]{1,100}")
                    @Parameter(description = "Any value that is new for each intention")
                    @Nullable
                    String key,
            @NotNull @Valid GuidanceRequest in) {
        return actor.get()
                .chain(by -> ToTheEnd.run(() -> idempotency.once(
                        by.subject(),
                        key,
                        List.of("guidance", in),
                        GuidanceView.class,
                        () -> guidance.record(in, by))));
    }
}
