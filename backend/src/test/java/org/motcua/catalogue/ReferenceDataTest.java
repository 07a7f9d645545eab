package org.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.catalogue.ReferenceData.AGENCIES;
import static org.motcua.catalogue.ReferenceData.PROCEDURES;
import static org.motcua.catalogue.ReferenceData.agency;
import static org.motcua.catalogue.ReferenceData.any;
import static org.motcua.catalogue.ReferenceData.index;
import static org.motcua.catalogue.ReferenceData.lines;
import static org.motcua.catalogue.ReferenceData.oneStopOf;
import static org.motcua.catalogue.ReferenceData.read;
import static org.motcua.catalogue.ReferenceData.rootOf;
import static org.motcua.catalogue.ReferenceData.steps;
import static org.motcua.catalogue.ReferenceData.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped reference data keep the rules that the importer and the processes count on. */
class ReferenceDataTest {
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
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
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
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
    void somebody_competent_can_receive_it(String code) {
        PROCEDURES.get(code).path("offeredBy").forEach(competent -> {
            JsonNode agency = agency(competent.asText());
            String own = oneStopOf(competent.asText());
            assertTrue(own != null || oneStopOf(agency.path("parent").asText()) != null, competent.asText());
        });
    }

    @ParameterizedTest
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
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
    @MethodSource("org.motcua.catalogue.ReferenceData#procedures")
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
                .forEach(ReferenceData::agency);
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

    private static String summary(JsonNode step) {
        return step.path("kind").asText() + " " + step.path("role").asText() + " "
                + step.path("agency").asText();
    }
}
