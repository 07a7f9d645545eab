package org.motcua.catalogue.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.CatalogueService;
import org.motcua.catalogue.FeeAssessmentRequest;
import org.motcua.catalogue.FeeService;
import org.motcua.catalogue.ProcedurePage;
import org.motcua.catalogue.ProcedureView;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.fee.FeeAssessment;

@Path("/api/v1")
@PermitAll
@Tag(name = "catalogue")
public class CatalogueResource {
    private final CatalogueService catalogue;
    private final FeeService fees;

    CatalogueResource(CatalogueService catalogue, FeeService fees) {
        this.catalogue = catalogue;
        this.fees = fees;
    }

    @GET
    @Path("/agencies")
    @Operation(
            operationId = "listAgencies",
            summary = "Agencies",
            description = "Every agency of the organisation of government in force, from the top down.")
    public Uni<List<Agency>> agencies() {
        return catalogue.agencies();
    }

    @GET
    @Path("/agencies/{code}")
    @Operation(
            operationId = "getAgency",
            summary = "One agency",
            description = "Also agencies that are no more, with their successors.")
    public Uni<Agency> agency(@PathParam("code") @Size(max = 35) @Parameter(example = "H53.DEMO.10.51") String code) {
        return catalogue.agency(code);
    }

    @GET
    @Path("/fields")
    @Operation(
            operationId = "listFields",
            summary = "Fields of procedures",
            description = "The fields (lĩnh vực) in which there are procedures.")
    public Uni<List<Procedure.Field>> fields() {
        return catalogue.fields();
    }

    @GET
    @Path("/procedures")
    @Operation(
            operationId = "listProcedures",
            summary = "Find procedures",
            description =
                    "By words as people say them, with or without diacritics, and by field, level, online level and agency. Ordered by name.")
    public Uni<ProcedurePage> procedures(
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(description = "Words to look for", example = "khai sinh")
                    @Nullable
                    String q,
            @QueryParam("field") @Size(max = 20) @Nullable String field,
            @QueryParam("level") Agency.@Nullable Level level,
            @QueryParam("onlineLevel") Procedure.@Nullable OnlineLevel onlineLevel,
            @QueryParam("agency") @Size(max = 35) @Nullable String agency,
            @QueryParam("codes")
                    @Size(max = 100)
                    @Parameter(description = "Only these, such as the search found", example = "[\"1.001193\"]")
                    List<@Size(max = 40) String> codes,
            @QueryParam("cursor") @Size(max = 400) @Schema(description = "next of the page before") @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return catalogue.search(q, field, level, onlineLevel, agency, codes, cursor, limit);
    }

    @GET
    @Path("/procedures/{code}")
    @Operation(
            operationId = "getProcedure",
            summary = "One procedure",
            description =
                    "All its legal parts, its form, its process, who offers it, and when an answer would be due if it were filed now.")
    public Uni<ProcedureView> procedure(
            @PathParam("code") @Size(max = 40) @Parameter(example = "1.001193") String code,
            @QueryParam("version")
                    @Min(1)
                    @Parameter(description = "An older version, under which a dossier was filed")
                    @Nullable
                    Integer version) {
        return catalogue.procedure(code, version);
    }

    @POST
    @Path("/procedures/{code}/fee-assessments")
    @Operation(
            operationId = "assessFees",
            summary = "What it would cost",
            description =
                    "The fees of one filing by the rules in force on its day, line by line, each with the sentences that say how it was reckoned and the words of the law. Nothing is kept. Without a token.")
    public Uni<FeeAssessment> assessFees(
            @PathParam("code") @Size(max = 40) @Parameter(example = "2.000815") String code,
            @NotNull @Valid FeeAssessmentRequest in) {
        return fees.assess(code, in);
    }
}
