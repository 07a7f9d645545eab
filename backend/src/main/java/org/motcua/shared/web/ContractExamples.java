package org.motcua.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Examples of requests and answers: {@code META-INF/openapi-examples/<operationId>.json} holds {@code {"request": …, "response": …}}. */
final class ContractExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractExamples() {}

    static void add(Operation operation) {
        JsonNode examples = read(operation.getOperationId());
        if (operation.getRequestBody() != null) {
            set(operation.getRequestBody().getContent(), examples.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                set(response.getContent(), examples.get("response"));
            }
        });
    }

    private static void set(@Nullable Content content, @Nullable JsonNode example) {
        if (content != null && example != null && content.hasMediaType("application/json")) {
            content.getMediaType("application/json").setExample(JSON.convertValue(example, Object.class));
        }
    }

    private static JsonNode read(String operationId) {
        String file = "META-INF/openapi-examples/" + operationId + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return in == null ? JSON.createObjectNode() : JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
