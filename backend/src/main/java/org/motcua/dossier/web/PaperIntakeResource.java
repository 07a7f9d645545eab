package org.motcua.dossier.web;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.motcua.dossier.DossierReceipt;
import org.motcua.dossier.IntakeRequests;
import org.motcua.dossier.IntakeService;
import org.motcua.shared.web.CallerLanguage;

/** Dossiers that come on paper: over the counter and by post. */
@Path("/api/v1")
@Authenticated
@Tag(name = "intake")
public class PaperIntakeResource {
    private final IntakeService intake;
    private final CommandRunner commands;
    private final CallerLanguage language;

    PaperIntakeResource(IntakeService intake, CommandRunner commands, CallerLanguage language) {
        this.intake = intake;
        this.commands = commands;
        this.language = language;
    }

    @POST
    @Path("/counter-dossiers")
    @Operation(
            operationId = "createCounterDossier",
            summary = "Take in a walk-in",
            description =
                    "An intake officer types in what came on paper; it is filed at once and waits to be accepted.")
    public Uni<RestResponse<DossierReceipt>> counter(
            @Valid @BeanParam CommandHeaders headers, @NotNull @Valid IntakeRequests.PaperDossier in) {
        String words = language.get();
        return commands.create(headers, in, by -> intake.counter(in, by, words));
    }

    @POST
    @Path("/postal-dossiers")
    @Operation(
            operationId = "createPostalDossier",
            summary = "Take in by post",
            description =
                    "The post records what it took in; the intake clock starts when it is handed over (QĐ 45/2016/QĐ-TTg Điều 7).")
    public Uni<RestResponse<DossierReceipt>> postal(
            @Valid @BeanParam CommandHeaders headers, @NotNull @Valid IntakeRequests.PostalDossier in) {
        String words = language.get();
        return commands.create(headers, in, by -> intake.postal(in, by, words));
    }
}
