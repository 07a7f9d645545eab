package org.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.catalogue.ReferenceData.PROCEDURES;
import static org.motcua.catalogue.ReferenceData.names;
import static org.motcua.catalogue.ReferenceData.read;
import static org.motcua.catalogue.ReferenceData.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped form is a valid schema with words for all that can fail, takes its example, and nothing less. */
class ReferenceFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PREFILLS = Set.of(
            "name",
            "identityNumber",
            "dateOfBirth",
            "phone",
            "email",
            "address",
            "organisationName",
            "organisationNumber");
    private static final Set<String> FAILING =
            Set.of("pattern", "format", "minLength", "maxLength", "oneOf", "enum", "const", "minimum", "maximum");
    private static final Schema META =
            registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    @ParameterizedTest
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
    void every_field_stands_in_one_step_with_words_for_all_that_can_fail(String code) {
        JsonNode ui = PROCEDURES.get(code).at("/form/ui");
        JsonNode schema = PROCEDURES.get(code).at("/form/schema");
        Map<String, JsonNode> properties = properties(schema);
        Set<String> required = required(schema);
        List<String> placed = new ArrayList<>();
        ui.path("steps").forEach(s -> s.path("fields").forEach(f -> placed.add(f.asText())));
        assertTrue(ui.path("steps").size() >= 2 && ui.path("steps").size() <= 4);
        assertEquals(placed.size(), new HashSet<>(placed).size(), "a field stands once");
        assertEquals(properties.keySet(), new TreeSet<>(placed));
        assertEquals(properties.keySet(), names(ui.path("fields")));
        properties.forEach((name, property) -> checkField(
                name, property, required.contains(name), ui.path("fields").path(name)));
        conditions(schema)
                .forEach((asked, followUps) -> followUps.forEach(f -> assertTrue(
                        placed.indexOf(asked) < placed.indexOf(f), f + " follows the question that calls for it")));
    }

    @ParameterizedTest
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
    void the_form_takes_its_example_and_nothing_less(String code) throws IOException {
        JsonNode node = PROCEDURES.get(code).at("/form/schema");
        assertEquals(List.of(), META.validate(node), "the schema is itself valid");
        Schema schema = registry().getSchema(node);
        JsonNode example = read("/reference/demo/forms/" + code + ".json");
        assertEquals(
                List.of(),
                schema.validate(example).stream().map(Error::toString).toList());
        assertFalse(schema.validate(JSON.createObjectNode()).isEmpty(), "an empty form is refused");
        assertFalse(schema.validate(JSON.createObjectNode().setAll(Map.of("unknownField", JSON.readTree("1"))))
                .isEmpty());
        for (JsonNode name : node.path("required")) {
            JsonNode less = example.deepCopy();
            ((ObjectNode) less).remove(name.asText());
            assertFalse(schema.validate(less).isEmpty(), name.asText() + " may not be left out");
        }
    }

    private static void checkField(String name, JsonNode property, boolean required, JsonNode ui) {
        assertTrue(name.matches("[a-z][A-Za-z0-9]*"), name);
        assertEquals(property.path("title").asText(), ui.at("/label/vi").asText(), name);
        Set<String> keywords = new TreeSet<>(names(property));
        keywords.retainAll(FAILING);
        if (required) keywords.add("required");
        if (property.path("type").asText().equals("integer")) keywords.add("type");
        assertEquals(keywords, names(ui.path("errors")), name);
        boolean bounded = property.has("minLength") && property.has("maxLength");
        boolean fixed = property.has("oneOf")
                || property.has("pattern")
                || property.path("format").asText().equals("date");
        assertTrue(!property.path("type").asText().equals("string") || bounded || fixed, name + " has no bound");
        for (JsonNode option : property.path("oneOf")) {
            assertEquals(
                    option.path("title").asText(),
                    ui.path("options")
                            .path(option.path("const").asText())
                            .path("vi")
                            .asText(),
                    name);
        }
        assertTrue(!ui.has("prefill") || PREFILLS.contains(ui.path("prefill").asText()), name);
    }

    private static Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> all = new TreeMap<>();
        Stream.concat(Stream.of(schema), stream(schema.path("allOf")).map(branch -> branch.path("then")))
                .flatMap(s -> s.path("properties").properties().stream())
                .forEach(e -> assertEquals(null, all.put(e.getKey(), e.getValue()), e.getKey() + " is asked once"));
        return all;
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> all = new HashSet<>();
        schema.path("required").forEach(n -> all.add(n.asText()));
        schema.path("allOf").forEach(branch -> branch.at("/then/required").forEach(n -> all.add(n.asText())));
        return all;
    }

    private static Map<String, Set<String>> conditions(JsonNode schema) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        schema.path("allOf")
                .forEach(branch -> branch.at("/if/required")
                        .forEach(asked -> all.computeIfAbsent(asked.asText(), k -> new HashSet<>())
                                .addAll(names(branch.at("/then/properties")))));
        return all;
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .build()));
    }
}
