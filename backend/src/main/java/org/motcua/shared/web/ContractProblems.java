package org.motcua.shared.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.motcua.shared.RequestProblem;

/** Problems as the contract describes them. */
final class ContractProblems {
    private static final String SCHEMA = "ProblemDetails";

    private ContractProblems() {}

    static String name(int status) {
        return "Problem" + status;
    }

    static void define(Components components) {
        components.addSchema(SCHEMA, problem()).addSchema("Violation", violation());
        meanings()
                .forEach((status, meaning) -> components.addResponse(
                        name(status),
                        OASFactory.createAPIResponse()
                                .description(meaning)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(SCHEMA))
                                                        .example(example(status))))));
    }

    private static Map<Integer, String> meanings() {
        Map<Integer, String> meanings = new LinkedHashMap<>();
        meanings.put(400, "Unreadable or invalid; violations name the values");
        meanings.put(401, "No token, or none that is valid here");
        meanings.put(403, "Not this caller's to do");
        meanings.put(404, "Not there, or not for this caller to know of");
        meanings.put(
                409, "Not possible in this state, or somebody else was first; allowedActions names what is possible");
        meanings.put(412, "If-Match names a version that is no longer the current one");
        meanings.put(413, "Body or file too large");
        meanings.put(415, "Not a media type that this operation takes");
        meanings.put(422, "Understood, but against a rule; or an Idempotency-Key that was used for something else");
        meanings.put(428, "If-Match is missing");
        meanings.put(429, "Too many requests from this client; wait as long as Retry-After says");
        meanings.put(500, "Our fault; detail holds the id under which it was logged");
        meanings.put(503, "Something that the answer depends on does not answer; nothing was lost, try again");
        return meanings;
    }

    private static Map<String, Object> example(int status) {
        RequestProblem type = switch (status) {
            case 400 -> RequestProblem.INVALID;
            case 422 -> RequestProblem.IDEMPOTENCY_KEY_REUSED;
            default -> RequestProblem.ofStatus(status);
        };
        Map<String, ?> arguments = Map.of("limit", "1 MiB", "errorId", "6f0c2a52-93b5-4a0e-8f5e-4c1f6a3f2b11");
        Problem problem = Problems.of(type, arguments, List.of(), List.of(), null, "en");
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("code", problem.code());
        example.put("detail", problem.detail());
        example.put("instance", "/api/v1/dossiers");
        if (status == 400) {
            example.put("violations", List.of(exampleViolation()));
        }
        if (status == 409) {
            example.put("allowedActions", List.of("WITHDRAW"));
        }
        return example;
    }

    /** In one order always: the contract is compared letter by letter. */
    private static Map<String, String> exampleViolation() {
        Map<String, String> example = new LinkedHashMap<>();
        example.put("in", "body");
        example.put("code", "NotBlank");
        example.put("message", "This must be filled in.");
        example.put("field", "procedure");
        return example;
    }

    private static Schema problem() {
        Schema schema = object(
                "RFC 9457 problem details with a stable code and words in the caller's language (Accept-Language: vi or en)");
        schema.addProperty(
                "type", text("Stable identifier of the kind of problem").format("uri"));
        schema.addProperty("title", text("The kind of problem in words, always the same"));
        schema.addProperty("status", of(Schema.SchemaType.INTEGER, "HTTP status"));
        schema.addProperty("code", text("Stable code; switch on this"));
        schema.addProperty("detail", text("What happened this time, and how to mend it"));
        schema.addProperty("instance", text("Path of the request"));
        schema.addProperty(
                "violations",
                of(Schema.SchemaType.ARRAY, "What is wrong with the request, value by value")
                        .items(OASFactory.createSchema().ref("Violation")));
        schema.addProperty(
                "allowedActions",
                of(Schema.SchemaType.ARRAY, "What could be done instead, when an action was refused")
                        .items(text("An action")));
        schema.setRequired(new ArrayList<>(List.of("type", "title", "status", "code")));
        return schema;
    }

    private static Schema violation() {
        Schema schema = object("One fault in a request");
        schema.addProperty("field", text("Path of the value at fault, as the client sent it"));
        schema.addProperty("in", text("body, query, path, header, form (the dossier's form) or papers"));
        schema.addProperty("code", text("The rule that failed"));
        schema.addProperty("message", text("What to do, in the caller's language"));
        schema.setRequired(new ArrayList<>(List.of("field", "in", "code", "message")));
        return schema;
    }

    private static Schema object(String description) {
        return of(Schema.SchemaType.OBJECT, description);
    }

    private static Schema text(String description) {
        return of(Schema.SchemaType.STRING, description);
    }

    private static Schema of(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
