package org.motcua.feedback.rating;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** One rating for each event of a dossier, and no way back from it to the dossier. */
@QuarkusTest
class RatingTest {
    @ParameterizedTest
    @CsvSource({"RETURNED, RESULT", "REFUSED, REFUSAL", "SUPPLEMENT_REQUIRED, SUPPLEMENT"})
    void resultsRefusalsAndSupplementRequestsAreRatedOnceEach(DossierState state, String occasion) {
        Filed d = DossierMother.in(state);
        ValidatableResponse found = invitations(d.statusToken()).statusCode(200);
        found.body("items.occasion", is(List.of(occasion))).body("items.rated", is(List.of(false)));
        String token = found.extract().path("items[0].token");
        assertEquals(token, invitations(d.reference()).extract().path("items[0].token"), "by its reference too");
        rate(token, "SATISFIED").statusCode(201).body("rated", is(true)).body("detailed", is(false));
        rate(token, "DISSATISFIED").statusCode(409).body("code", is("satisfaction.already-rated"));
        post(token + "/details", Map.of("answers", Map.of("ATTITUDE", 2, "TOTAL_TIME", 1)))
                .statusCode(201)
                .body("detailed", is(true));
        post(token + "/details", Map.of("answers", Map.of("ATTITUDE", 0))).statusCode(409);
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"SUBMITTED", "IN_PROGRESS", "DECIDED"})
    void nothingIsRatedBeforeThereIsAnything(DossierState state) {
        invitations(DossierMother.in(state).statusToken()).statusCode(200).body("items", is(List.of()));
    }

    @Test
    void tenTapsAtOnceCountOnce() {
        Filed d = DossierMother.in(DossierState.REFUSED);
        String token = invitations(d.statusToken()).extract().path("items[0].token");
        long before = Database.count("select count(*) from rating");
        List<CompletableFuture<Integer>> taps = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> rate(token, "SATISFIED").extract().statusCode()))
                .limit(10)
                .toList();
        List<Integer> answers = taps.stream().map(CompletableFuture::join).toList();
        assertEquals(1, answers.stream().filter(s -> s == 201).count(), answers.toString());
        assertEquals(before + 1, Database.count("select count(*) from rating"));
        assertEquals(
                Database.count("select count(*) from rating") + Database.count("select count(*) from rating_detail"),
                Database.count("select count(*) from rating_mark"),
                "as many marks as ratings");
    }

    @Test
    void nothingInARatingLeadsToItsDossier() {
        Filed d = DossierMother.in(DossierState.REFUSED);
        String token = invitations(d.statusToken()).extract().path("items[0].token");
        String event = Database.value("select id from event where subject = ? and type = 'DOSSIER_REFUSED'", d.id())
                .toString();
        long events = Database.count("select count(*) from event where subject = ?", d.id());
        rate(token, "VERY_SATISFIED").statusCode(201);
        assertEquals(events, Database.count("select count(*) from event where subject = ?", d.id()), "no event tells");
        for (String table : List.of("rating", "rating_detail", "rating_mark")) {
            String all =
                    Database.rows("select t::text as row from " + table + " t").toString();
            for (String secret : List.of(
                    d.id().toString(),
                    event,
                    d.statusToken(),
                    d.reference(),
                    token,
                    d.owner().subject())) {
                assertTrue(!all.contains(secret), table + " tells " + secret);
            }
        }
        List<Object> columns = Database.rows(
                        "select table_name || '.' || column_name as c from information_schema.columns where table_name in ('rating', 'rating_mark')")
                .stream()
                .map(r -> r.get("c"))
                .toList();
        assertEquals(7, columns.size(), "no column was added that could tell: " + columns);
    }

    @Test
    void forgedLinksRateNothing() {
        for (String token :
                List.of("x", "A".repeat(38), "%20", RatingToken.of(new byte[] {1}, java.util.UUID.randomUUID()))) {
            given().get("/api/v1/ratings/{token}", token).then().statusCode(404);
            rate(token, "SATISFIED").statusCode(404);
        }
        invitations("TN-0000-0000-0000").statusCode(404);
    }

    @Test
    void ratingsAreNeverTouchedAgain() {
        for (String table : List.of("rating", "rating_detail", "rating_mark")) {
            assertThrows(SQLException.class, () -> Database.update("delete from " + table));
        }
    }

    @Test
    void smallGroupsAreNamedWithoutNumbersAndOfficersSeeThemselves() {
        String agency = "H53.DEMO.10.58";
        Officer busy = Officer.appointed(Role.INTAKE_OFFICER, agency, false);
        Officer other = Officer.appointed(Role.INTAKE_OFFICER, agency, false);
        Officer rare = Officer.appointed(Role.INTAKE_OFFICER, agency, false);
        quarter(agency, busy, 12);
        quarter(agency, other, 7);
        quarter(agency, rare, 2);
        ratedIn("H53.DEMO.10.59", "somebody", 4);
        given().get("/api/v1/satisfaction?quarter=2024-Q1")
                .then()
                .statusCode(200)
                .body("items.find { it.agency == '" + agency + "' }.raters", is(21))
                .body("items.find { it.agency == '" + agency + "' }.score.indicators.ATTITUDE", is(2.0f))
                .body("items.find { it.agency == 'H53.DEMO.10.59' }.raters", nullValue());
        Officer inspector = Officer.appointed(Role.INSPECTOR, "H53.DEMO.10", true);
        officers(inspector)
                .body("items.find { it.officerName == '" + busy.subject() + "' }.raters", is(12))
                .body("items.find { it.officerName == '" + other.subject() + "' }.raters", nullValue())
                .body("items.find { it.officerName == '" + rare.subject() + "' }.raters", nullValue());
        officers(busy).body("items.officerName", is(List.of(busy.subject())));
        Officer beside = Officer.appointed(Role.INSPECTOR, "H53.DEMO.10.52", true);
        officers(beside).body("items.officerName", not(hasItem(busy.subject())));
    }

    @Test
    void onlyQuartersThatAreOverAreShownAndOfficersOnlyToOfficers() {
        String open = Quarter.of(LocalDate.now(Ratings.ZONE)).toString();
        given().get("/api/v1/satisfaction?quarter=" + open)
                .then()
                .statusCode(422)
                .body("code", is("satisfaction.quarter-open"));
        given().get("/api/v1/satisfaction?quarter=last").then().statusCode(422);
        given().get("/api/v1/satisfaction").then().statusCode(200);
        given().get("/api/v1/satisfaction/officers").then().statusCode(401);
        Citizen.any().get("/api/v1/satisfaction/officers").statusCode(403);
    }

    private static ValidatableResponse officers(Officer by) {
        return by.get("/api/v1/satisfaction/officers?quarter=2024-Q1").statusCode(200);
    }

    private static void quarter(String agency, Officer officer, int raters) {
        ratedIn(agency, officer.subject(), raters);
    }

    private static void ratedIn(String agency, String officer, int raters) {
        try {
            for (int i = 0; i < raters; i++) {
                Database.update(
                        "insert into rating (quarter, occasion, agency, officer, overall) values (date '2024-01-01', 'RESULT', ?, ?, 1)",
                        agency,
                        officer);
                Database.update(
                        "insert into rating_detail (quarter, agency, officer, answers) values (date '2024-01-01', ?, ?, '{\"ATTITUDE\": 2}')",
                        agency,
                        officer);
                for (int mark = 0; mark < 2; mark++) {
                    Database.update("insert into rating_mark (mark) values (gen_random_uuid()::text)");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse invitations(String key) {
        return given().get("/api/v1/rating-invitations/{key}", key).then();
    }

    private static ValidatableResponse rate(String token, String overall) {
        return post(token, Map.of("overall", overall));
    }

    private static ValidatableResponse post(String path, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/ratings/" + path)
                .then();
    }
}
