package org.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped reference data keep the rules that the importer, the forms and the processes count on. */
class ReferenceDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> AGENCIES = index(read("/reference/agencies.json"), "code");
    private static final Set<String> TEXT_PARTS = Set.of("name", "summary", "applicants", "authority", "formName");
    private static final Set<String> LIST_PARTS = Set.of(
            "sequence",
            "channels",
            "papers",
            "offeredBy",
            "results",
            "fees",
            "legalBasis",
            "keywords",
            "applicantKinds",
            "notices");
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

    private static final Map<String, JsonNode> PROCEDURES = readProcedures();

    static Stream<String> procedures() {
        return PROCEDURES.keySet().stream();
    }

    @Test
    void agencies_form_one_tree() {
        for (JsonNode agency : AGENCIES.values()) {
            String code = agency.path("code").asText();
            assertTrue(code.matches("[A-Z][0-9]{2}(\\.[0-9A-Z]+)*") && code.length() <= 35, code);
            assertTrue(
                    Set.of("AUTHORITY", "ONE_STOP", "UNIT", "VERTICAL")
                            .contains(agency.path("kind").asText()),
                    code);
            assertTrue(
                    Set.of("PROVINCE", "DISTRICT", "COMMUNE")
                            .contains(agency.path("level").asText()),
                    code);
            assertTrue(Set.of("A", "B").contains(agency.path("ruleSet").asText()), code);
            LocalDate.parse(agency.path("validFrom").asText());
            assertEquals("H53.DEMO", rootOf(code), code + " hangs on the tree");
            agency.path("successors")
                    .forEach(s ->
                            assertEquals("B", agency(s.asText()).path("ruleSet").asText(), code));
        }
        assertEquals(
                1,
                AGENCIES.values().stream()
                        .filter(a -> a.path("parent").isNull())
                        .count());
    }

    @Test
    void the_nine_communes_of_2022_end_in_the_five_of_2025() {
        Set<String> successors = new TreeSet<>();
        List<JsonNode> communes = AGENCIES.values().stream()
                .filter(a -> a.path("kind").asText().equals("AUTHORITY")
                        && a.path("level").asText().equals("COMMUNE"))
                .filter(a -> a.path("ruleSet").asText().equals("A"))
                .toList();
        communes.forEach(c -> c.path("successors").forEach(s -> successors.add(s.asText())));
        assertEquals(9, communes.size());
        assertEquals(5, successors.size());
        assertTrue(AGENCIES.values().stream()
                .filter(a -> a.path("kind").asText().equals("AUTHORITY"))
                .filter(a -> !a.path("level").asText().equals("PROVINCE"))
                .allMatch(a -> oneStopOf(a.path("code").asText()) != null));
    }

    @Test
    void every_text_is_in_both_languages() {
        List<String> wrong = new ArrayList<>();
        checkTexts("agencies", read("/reference/agencies.json"), wrong);
        checkTexts("personas", read("/reference/demo/personas.json"), wrong);
        checkTexts("appointments", read("/reference/demo/appointments.json"), wrong);
        PROCEDURES.forEach((code, procedure) -> checkTexts(code, procedure, wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_calendar_is_readable() throws IOException {
        for (JsonNode calendar : read("/reference/calendars.json")) {
            agency(calendar.path("agency").asText());
            calendar.path("sessions")
                    .forEach(regime -> regime.path("week").properties().forEach(day -> {
                        DayOfWeek.valueOf(day.getKey());
                        day.getValue().forEach(s -> {
                            String[] ends = s.asText().split("-");
                            assertTrue(LocalTime.parse(ends[0]).isBefore(LocalTime.parse(ends[1])), s.asText());
                        });
                    }));
        }
        List<String> lines = lines("/reference/holidays.csv");
        assertEquals("date,kind,name,source,name_en", lines.get(0));
        assertTrue(lines.size() > 60);
        for (String line : lines.subList(1, lines.size())) {
            LocalDate.parse(line.split(",")[0]);
            assertTrue(Set.of("OFF", "WORK").contains(line.split(",")[1]), line);
        }
    }

    @Test
    void people_of_the_demo_are_fictitious_and_appointed_to_agencies_that_exist() {
        Map<String, JsonNode> personas = index(read("/reference/demo/personas.json"), "id");
        Set<String> subjects = new HashSet<>();
        personas.values().forEach(p -> {
            JsonNode claims = p.path("claims");
            subjects.add(claims.path("sub").asText());
            assertEquals("demo|" + p.path("id").asText(), claims.path("sub").asText());
            assertTrue(claims.path("SoDinhDanh").asText("999000000000").matches("999\\d{9}"), claims::toString);
            assertTrue(claims.path("ThuDienTu").asText().endsWith("@example.org"), claims::toString);
        });
        for (JsonNode appointment : read("/reference/demo/appointments.json")) {
            assertTrue(subjects.contains(appointment.path("subject").asText()), appointment::toString);
            agency(appointment.path("agency").asText());
        }
        JsonNode applicants = read("/reference/demo/dossiers.json");
        assertEquals(24, index(applicants, "identityNumber").size());
        applicants.forEach(a -> assertTrue(
                a.path("identityNumber").asText().matches("999\\d{9}")
                        && a.path("phone").asText().matches("0\\d{9}")
                        && a.path("email").asText().endsWith("@example.org"),
                a::toString));
    }

    @Test
    void the_catalogue_shows_every_kind_of_procedure() {
        assertEquals(16, PROCEDURES.size());
        assertAll(
                () -> assertTrue(any(p -> p.at("/limit/rule").asText().equals("SAME_DAY")), "same day"),
                () -> assertTrue(
                        any(p -> p.at("/limit/rule").asText().equals("WORKING_DAYS")
                                && p.at("/limit/amount").asInt() > 1
                                && p.at("/process/steps").size() >= 5),
                        "four steps and the return"),
                () -> assertTrue(
                        any(p ->
                                steps(p).anyMatch(s -> s.path("agency").asText().startsWith("H53."))),
                        "two agencies"),
                () -> assertTrue(any(p -> p.path("onlineLevel").asText().equals("PARTIAL")), "partly online"),
                () -> assertEquals(
                        Set.of("NONE", "BEFORE_ACCEPTANCE", "BEFORE_PROCESSING", "BEFORE_RETURN"),
                        new HashSet<>(PROCEDURES.values().stream()
                                .map(p -> p.path("feeGate").asText())
                                .toList())));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void all_twelve_legal_parts_are_there(String code) {
        JsonNode p = PROCEDURES.get(code);
        assertEquals(code, p.path("code").asText());
        assertTrue(code.matches("\\d\\.\\d{6}"));
        TEXT_PARTS.forEach(part -> assertFalse(p.path(part).path("vi").asText().isBlank(), part));
        LIST_PARTS.forEach(part -> assertFalse(p.path(part).isEmpty(), part));
        assertTrue(p.path("sets").asInt() >= 1);
        assertFalse(p.at("/limit/legalBasis").asText().isBlank());
        assertEquals(
                p.path("onlineLevel").asText().equals("FULL"),
                p.path("onlineLevelReason").isNull());
        boolean online = stream(p.path("channels"))
                .anyMatch(c -> c.path("channel").asText().equals("ONLINE"));
        assertEquals(
                !p.path("onlineLevel").asText().equals("NONE"),
                online,
                "the online channel agrees with the online level");
        index(p.path("papers"), "code");
        boolean charged = stream(p.path("fees"))
                .flatMap(f -> stream(f.at("/rate/steps")))
                .anyMatch(step -> step.path("amount").asLong() > 0);
        assertEquals(p.path("feeGate").asText().equals("NONE"), !charged, "a fee has its gate and none has none");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void somebody_competent_can_receive_it(String code) {
        PROCEDURES.get(code).path("offeredBy").forEach(competent -> {
            JsonNode agency = agency(competent.asText());
            String own = oneStopOf(competent.asText());
            assertTrue(own != null || oneStopOf(agency.path("parent").asText()) != null, competent.asText());
        });
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_budgets_of_the_process_make_up_the_legal_limit(String code) {
        JsonNode p = PROCEDURES.get(code);
        int amount = p.at("/limit/amount").asInt();
        int minutes = switch (p.at("/limit/rule").asText()) {
            case "WORKING_DAYS", "CALENDAR_DAYS" -> amount * 480;
            case "WORKING_HOURS" -> amount * 60;
            case "SAME_DAY" -> 480;
            default -> throw new AssertionError("unknown rule");
        };
        assertEquals(
                minutes, steps(p).mapToInt(s -> s.path("budgetMinutes").asInt()).sum());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_process_runs_from_reception_over_one_signature_to_the_return(String code) {
        List<JsonNode> steps = steps(PROCEDURES.get(code)).toList();
        JsonNode first = steps.get(0);
        JsonNode signature = steps.get(steps.size() - 2);
        JsonNode last = steps.get(steps.size() - 1);
        assertEquals("RECEPTION INTAKE_OFFICER RECEIVING", summary(first));
        assertEquals("RETURN INTAKE_OFFICER RECEIVING", summary(last));
        assertEquals(0, last.path("budgetMinutes").asInt());
        assertEquals("SIGNATURE SIGNATORY COMPETENT", summary(signature));
        for (String once : List.of("RECEPTION", "SIGNATURE", "RETURN")) {
            assertEquals(
                    1,
                    steps.stream()
                            .filter(s -> s.path("kind").asText().equals(once))
                            .count(),
                    once);
        }
        index(PROCEDURES.get(code).at("/process/steps"), "code");
        steps.stream()
                .map(s -> s.path("agency").asText())
                .filter(a -> a.contains("."))
                .forEach(ReferenceDataTest::agency);
    }

    @ParameterizedTest
    @MethodSource("procedures")
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
    @MethodSource("procedures")
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

    private static void checkTexts(String at, JsonNode node, List<String> wrong) {
        if (node.has("vi") || node.has("en")) {
            for (String language : List.of("vi", "en")) {
                String text = node.path(language).asText();
                if (text.isBlank()
                        || !text.equals(text.strip())
                        || text.contains("  ")
                        || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                    wrong.add(at + "/" + language);
                }
            }
        }
        node.properties().forEach(e -> checkTexts(at + "/" + e.getKey(), e.getValue(), wrong));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) checkTexts(at + "/" + i, node.get(i), wrong);
        }
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

    private static String rootOf(String code) {
        String parent = agency(code).path("parent").asText(null);
        return parent == null ? code : rootOf(parent);
    }

    private static String oneStopOf(String code) {
        return AGENCIES.values().stream()
                .filter(a -> a.path("kind").asText().equals("ONE_STOP")
                        && a.path("parent").asText().equals(code))
                .map(a -> a.path("code").asText())
                .findFirst()
                .orElse(null);
    }

    private static JsonNode agency(String code) {
        return Objects.requireNonNull(AGENCIES.get(code), code);
    }

    private static boolean any(Predicate<JsonNode> condition) {
        return PROCEDURES.values().stream().anyMatch(condition);
    }

    private static Stream<JsonNode> steps(JsonNode procedure) {
        return stream(procedure.at("/process/steps"));
    }

    private static String summary(JsonNode step) {
        return step.path("kind").asText() + " " + step.path("role").asText() + " "
                + step.path("agency").asText();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    private static Map<String, JsonNode> index(JsonNode array, String key) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        array.forEach(node -> assertEquals(
                null, all.put(node.path(key).asText(), node), node.path(key).asText() + " is unique"));
        return all;
    }

    private static Map<String, JsonNode> readProcedures() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(ReferenceDataTest.class.getResource("/reference/procedures"))
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

    private static JsonNode read(String resource) {
        try (var in = Objects.requireNonNull(ReferenceDataTest.class.getResourceAsStream(resource), resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (var in = Objects.requireNonNull(ReferenceDataTest.class.getResourceAsStream(resource), resource)) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R"));
        }
    }
}
