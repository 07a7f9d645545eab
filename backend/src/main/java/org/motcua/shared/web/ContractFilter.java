package org.motcua.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Completes the contract with what holds for every operation: the problems it can answer with, its examples, what the tags mean. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final Map<String, String> TAGS = Map.of(
            "portal", "This installation: where to log in, what may be uploaded, whom to call",
            "catalogue", "Agencies, fields and procedures with all their legal parts",
            "identity", "Who is calling and which roles they hold",
            "dossier", "A dossier from draft to the end, as its applicant has it",
            "paper", "Files that belong to a dossier",
            "intake", "Taking in, accepting, refusing, asking for supplements",
            "processing", "Steps, opinions, decision, return and closing",
            "work-queue", "What waits for an officer",
            "lookup", "Status of a dossier for anybody, without a token and with the least data");

    /** Whose operations without a token are limited per client. */
    private static final Set<String> LIMITED = Set.of("lookup", "feedback", "satisfaction");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ContractProblems.define(api.getComponents());
        api.setServers(List.of(OASFactory.createServer().url("/").description("This installation")));
        if (api.getTags() != null) {
            api.getTags().forEach(ContractFilter::describe);
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void describe(Tag tag) {
        if (tag.getDescription() == null) {
            tag.setDescription(TAGS.get(tag.getName()));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        for (int status : problems(path, method, operation)) {
            responses.removeAPIResponse(String.valueOf(status));
            responses.addAPIResponse(
                    String.valueOf(status), OASFactory.createAPIResponse().ref(ContractProblems.name(status)));
        }
        ContractExamples.add(operation);
    }

    private static Set<Integer> problems(String path, PathItem.HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(Set.of(500));
        boolean secured =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean hasBody = operation.getRequestBody() != null;
        if (hasBody || hasParameter(operation, Parameter.In.QUERY) || hasParameter(operation, Parameter.In.HEADER)) {
            statuses.add(400);
        }
        if (secured) {
            statuses.addAll(Set.of(401, 403));
        }
        if (path.contains("{") || writes) {
            statuses.add(404);
        }
        boolean open = !secured && isLimited(operation);
        if (writes && (secured || open)) {
            statuses.add(409);
        }
        if (hasBody) {
            statuses.addAll(Set.of(413, 415, 422));
        }
        if (parameters(operation).stream().anyMatch(p -> "Idempotency-Key".equals(p.getName()))) {
            statuses.add(422);
        }
        if (parameters(operation).stream().anyMatch(p -> "If-Match".equals(p.getName()))) {
            statuses.addAll(Set.of(412, 428));
        }
        boolean limited = operation.getTags() != null && operation.getTags().contains("lookup");
        if (open || limited || path.endsWith("/votes")) {
            statuses.add(429);
        }
        return statuses;
    }

    private static boolean isLimited(Operation operation) {
        return operation.getTags() != null && operation.getTags().stream().anyMatch(LIMITED::contains);
    }

    private static boolean hasParameter(Operation operation, Parameter.In in) {
        return parameters(operation).stream().anyMatch(p -> p.getIn() == in);
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
