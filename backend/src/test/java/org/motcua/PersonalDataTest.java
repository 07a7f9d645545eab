package org.motcua;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.motcua.feedback.LettersLink;
import org.motcua.shared.Folding;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.Database;
import org.motcua.support.Desk;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Money;
import org.motcua.support.Samples;

/**
 * Plants a mark in everything that applicants and complainants enter, and looks for it in every answer that needs no token. The operations
 * come from the contract: a new public one is looked at by itself, and fails this test when nothing known leads into it.
 */
@QuarkusTest
class PersonalDataTest {
    private static final String MARK = "Dấu" + Long.toString(System.nanoTime(), 36);
    private static final String PHONE = "0955" + "%06d".formatted(System.nanoTime() % 1_000_000);
    private static final String EMAIL = MARK.replace("ấ", "a") + "@example.org";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** Opened by a reference that only its complainant was told, for that complainant's own words. */
    private static final Set<String> OWN_WORDS = Set.of("/api/v1/feedback-links/{reference}");

    /** Answer only who says what is looked for. */
    private static final Set<String> ASKED = Set.of("/api/v1/search", "/api/v1/search/suggestions");

    /** Look-ups are limited per client, and all tests are one. */
    private static final int MOST = 20;

    /** What leads into paths, by the names of their places. */
    private final Map<String, Set<String>> known = new HashMap<>();

    @Test
    void noPublicAnswerHoldsAnythingOfAnybody() throws IOException {
        plantInDossier();
        plantInComplaint();
        plantInReceipt();
        List<String> paths = publicPaths();
        assertTrue(paths.size() > 15, "the contract names them: " + paths);
        // lists first: what they name leads into the rest
        paths.stream().filter(p -> !p.contains("{")).forEach(p -> harvest(p, given().get(p)));
        Map<String, String> found = new TreeMap<>();
        Set<String> closed = new TreeSet<>();
        for (String path : paths) {
            if (!search(path, found)) {
                closed.add(path);
            }
        }
        assertEquals(Map.of(), found, "personal data in public");
        assertEquals(Set.of(), closed, "paths into which nothing known leads: add what does to this test");
    }

    /** Every value that fits is tried; whether any answer was a success. */
    private boolean search(String path, Map<String, String> found) {
        boolean opened = false;
        for (String filled : asked(path)) {
            Response answer = given().urlEncodingEnabled(false).get(filled);
            opened |= answer.statusCode() < 300;
            String text = answer.asString();
            for (String secret : OWN_WORDS.contains(path) ? List.of(MARK + ", ấp") : List.of(MARK, PHONE, EMAIL)) {
                if (text.contains(secret)) {
                    found.put(path, secret);
                }
            }
        }
        return opened;
    }

    /** Plainly, and looking for the mark as people type who search. */
    private List<String> asked(String path) {
        return filled(path).stream()
                .flatMap(p -> path.contains("{") ? Stream.of(p) : Stream.of(p, p + "?q=" + Folding.fold(MARK)))
                .toList();
    }

    private List<String> filled(String path) {
        List<String> filled = new ArrayList<>(
                List.of(path + (ASKED.contains(path) ? "?q=" + URLEncoder.encode(MARK, StandardCharsets.UTF_8) : "")));
        Matcher place = PLACE.matcher(path);
        while (place.find()) {
            List<String> next = new ArrayList<>();
            for (String value : values(path.substring(0, place.start()), place.group(1))) {
                filled.forEach(p -> next.add(p.replace(place.group(), value)));
            }
            filled = next.subList(0, Math.min(MOST, next.size()));
        }
        return filled;
    }

    /** What was planted, and what the list above a path names. */
    private List<String> values(String above, String name) {
        List<String> values = new ArrayList<>(known.getOrDefault(name, Set.of()));
        values.addAll(known.getOrDefault(above + name, Set.of()));
        return values;
    }

    /** Identifiers and codes in a list lead into what lies below it. */
    private void harvest(String path, Response answer) {
        if (answer.statusCode() < 300 && answer.contentType().contains("json")) {
            harvest(path, answer.as(JsonNode.class));
        }
    }

    private void harvest(String path, JsonNode node) {
        node.properties().forEach(field -> {
            if (field.getValue().isTextual() && field.getValue().asText().matches("[\\w.-]{1,60}")) {
                know(path + "/" + field.getKey(), field.getValue().asText());
            }
        });
        node.forEach(part -> harvest(path, part));
    }

    private void know(String name, String value) {
        known.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value);
    }

    private static List<String> publicPaths() throws IOException {
        JsonNode contract = Samples.JSON.readTree(
                given().accept("application/json").get("/q/openapi").asString());
        List<String> paths = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().get("get");
            if (get != null && get.path("security").isEmpty()) {
                paths.add(path.getKey());
            }
        });
        return paths;
    }

    /** A dossier with a mark in its form, contact, file names, answer and reason, in states that the public can ask for. */
    private void plantInDossier() {
        Citizen by = Citizen.any();
        Filed d = by.prepares(DossierMother.PROCEDURE, DossierMother.AGENCY);
        by.uploads(d, "GIAY-TO-QUAN-HE", MARK + ".pdf");
        ObjectNode form = Samples.form(DossierMother.PROCEDURE);
        form.put("documentName", MARK + " bằng tốt nghiệp");
        by.saves(
                d, Map.of("form", form, "contact", Map.of("phone", PHONE, "email", EMAIL, "address", MARK + ", ấp 1")));
        by.submits(d);
        DossierMother.intake().asksSupplement(d);
        by.uploads(d, "GIAY-TO-QUAN-HE", MARK + "-2.pdf");
        by.post(
                        d.path() + "/supplement-answers",
                        Map.of("form", Map.of("documentName", MARK + " bằng"), "note", MARK + " đã bổ sung"))
                .statusCode(200);
        DossierMother.intake().accepts(d);
        by.post(d.path() + "/withdrawal", Map.of("reason", MARK + " đổi ý")).statusCode(200);
        Filed walkIn =
                DossierMother.intake().takesIn(DossierMother.PROCEDURE, DossierMother.AGENCY, MARK + " Văn Bình");
        for (Filed one : List.of(d, walkIn)) {
            know("token", one.statusToken());
            know("key", one.statusToken());
            know("code", one.reference());
            know("id", one.id().toString());
        }
        know("code", d.code());
        know("code", DossierMother.PROCEDURE);
        know("code", DossierMother.AGENCY);
        Filed rated = DossierMother.in(org.motcua.dossier.api.DossierState.REFUSED);
        know("key", rated.statusToken());
        given().get("/api/v1/rating-invitations/" + rated.statusToken())
                .then()
                .extract()
                .<List<String>>path("items.token")
                .forEach(token -> know("token", token));
    }

    /** A receipt, which anybody who holds it may check. */
    private void plantInReceipt() {
        Filed d = Money.owing(50_000);
        String id = Desk.cashier(0)
                .takesCash(Money.obligations(d), 50_000)
                .statusCode(201)
                .extract()
                .path("receipts[0].id");
        know("token", (String) Database.value("select token from receipt where id = ?", java.util.UUID.fromString(id)));
    }

    /** A published complaint with a mark in all that its complainant entered; what its officer masked, and nothing else, hides it. */
    private void plantInComplaint() {
        Map<String, Object> body = new LinkedHashMap<>(Complaint.body("OFFICER_CONDUCT", Complaint.AGENCY));
        body.put("title", "Cán bộ " + MARK + " Thị Hoa bắt chờ");
        body.put("content", "Tôi là " + MARK + " Thị Hoa, số " + PHONE + ", thư " + EMAIL + ".");
        body.put("officerNamed", MARK + " Văn Tá");
        body.put(
                "complainant",
                Map.of("name", MARK + " Thị Hoa", "email", EMAIL, "phone", PHONE, "address", MARK + ", ấp 2"));
        Complaint c = Complaint.filed(Citizen.any(), body);
        given().multiPart("file", MARK + ".pdf", Samples.pdf(MARK), "application/pdf")
                .post("/api/v1/feedback-links/" + c.reference() + "/attachments");
        c.does(Complaint.desk(), "questions", Map.of("question", "Ở đâu?")).statusCode(200);
        c.complainantDoes("information", Map.of("information", "Nhà " + MARK)).statusCode(200);
        c.does(Complaint.desk(), "acceptance", Map.of("theme", "ATTITUDE")).statusCode(200);
        c.does(Complaint.desk(), "answer", Map.of("text", "Đã xin lỗi bà " + MARK + " Thị Hoa."))
                .statusCode(200);
        List<Map<String, Object>> marks = Complaint.desk()
                .get("/api/v1/feedback-desk/" + c.id() + "/redaction")
                .extract()
                .path("marks");
        c.does(Complaint.desk(), "publication", Map.of("marks", marks)).statusCode(200);
        know("id", c.id().toString());
        know("reference", c.reference());
        know("token", LettersLink.ofComplaint(c.id()));
        know("format", "json");
        know("format", "xml");
        RestAssured.given().get("/api/v1/public-feedback/" + c.id()).then().statusCode(200);
    }
}
