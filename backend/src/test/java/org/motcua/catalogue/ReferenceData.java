package org.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The shipped reference data, as files. */
final class ReferenceData {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Map<String, JsonNode> AGENCIES = index(read("/reference/agencies.json"), "code");
    static final Map<String, JsonNode> PROCEDURES = readProcedures();

    private ReferenceData() {}

    static Stream<String> procedures() {
        return PROCEDURES.keySet().stream();
    }

    static String rootOf(String code) {
        String parent = agency(code).path("parent").asText(null);
        return parent == null ? code : rootOf(parent);
    }

    static String oneStopOf(String code) {
        return AGENCIES.values().stream()
                .filter(a -> a.path("kind").asText().equals("ONE_STOP")
                        && a.path("parent").asText().equals(code))
                .map(a -> a.path("code").asText())
                .findFirst()
                .orElse(null);
    }

    static JsonNode agency(String code) {
        return Objects.requireNonNull(AGENCIES.get(code), code);
    }

    static boolean any(Predicate<JsonNode> condition) {
        return PROCEDURES.values().stream().anyMatch(condition);
    }

    static Stream<JsonNode> steps(JsonNode procedure) {
        return stream(procedure.at("/process/steps"));
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    static Map<String, JsonNode> index(JsonNode array, String key) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        array.forEach(node -> assertEquals(
                null, all.put(node.path(key).asText(), node), node.path(key).asText() + " is unique"));
        return all;
    }

    static Map<String, JsonNode> readProcedures() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(ReferenceData.class.getResource("/reference/procedures"))
                        .toURI()))) {
            Map<String, JsonNode> all = new TreeMap<>();
            files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".json"))
                    .forEach(f -> all.put(f.substring(0, f.length() - 5), read("/reference/procedures/" + f)));
            return all;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String resource) {
        try (var in = Objects.requireNonNull(ReferenceData.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String resource) throws IOException {
        try (var in = Objects.requireNonNull(ReferenceData.class.getResourceAsStream(resource), resource)) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R"));
        }
    }
}
