package org.motcua.catalogue.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.motcua.catalogue.ClockEvaluation;
import org.motcua.catalogue.EstimateRequest;
import org.motcua.catalogue.EvaluationRequest;
import org.motcua.catalogue.EvaluationService;
import org.motcua.catalogue.ProcedureEstimate;

/** The legal clock, open to anybody. */
@Path("/api/v1")
@PermitAll
@Tag(name = "clock")
public class EvaluationResource {
    private final EvaluationService evaluations;

    EvaluationResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @POST
    @Path("/clock/evaluations")
    @Operation(
            operationId = "evaluateLimit",
            summary = "Work a limit out",
            description =
                    "The due moment of a limit begun at a certain time, one sentence that says why, and every interval from start to due. Nothing is kept. Without a token.")
    public Uni<ClockEvaluation> evaluate(@NotNull @Valid EvaluationRequest in) {
        return evaluations.evaluate(in);
    }

    @POST
    @Path("/procedures/{code}/estimates")
    @Operation(
            operationId = "estimateProcedure",
            summary = "When an answer would be due",
            description =
                    "If a complete dossier were filed now, or at a certain time: when it is taken in at the latest, and when the answer is due. Nothing is kept. Without a token.")
    public Uni<ProcedureEstimate> estimate(
            @PathParam("code") @Size(max = 40) @Parameter(example = "1.001193") String code,
            @NotNull @Valid EstimateRequest in) {
        return evaluations.estimate(code, in);
    }
}
