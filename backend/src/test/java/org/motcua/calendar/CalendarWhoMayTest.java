package org.motcua.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.CalendarKeeper;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** Who may read and who may keep: every role, at the agency, above it, beside it and below it. */
@QuarkusTest
@WhoMay({
    "listCalendars",
    "editCalendarDraft",
    "getCalendarDraft",
    "discardCalendarDraft",
    "beginCalendarDraft",
    "applyCalendarDraft",
    "importCalendarDays",
    "countCalendarMoves",
    "listCalendarMoves",
    "getDraftedCalendarYear",
    "listCalendarVersions",
    "getCalendarVersion",
    "getCalendarYear"
})
class CalendarWhoMayTest {
    private static final String AGENCY = "H53.DEMO.10.57";
    private static final List<Role> KEEPERS = List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN);

    @BeforeEach
    void thereIsADraft() {
        CalendarKeeper admin = new CalendarKeeper(Officer.appointed(Role.AGENCY_ADMIN, AGENCY, false), AGENCY);
        admin.discards();
        admin.begins().statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void atTheAgencyOrAboveItCounts(Role role) {
        boolean reads = KEEPERS.contains(role) || role == Role.INSPECTOR;
        for (Officer at : List.of(
                Officer.appointed(role, AGENCY, false),
                Officer.appointed(role, "H53.DEMO.10", true),
                Officer.appointed(role, "H53.DEMO", true))) {
            assertReads(reads ? 200 : 403, at);
            assertKeeps(!KEEPERS.contains(role), at);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void besideItBelowItOrAboveItWithoutItsSubtreeDoesNot(Role role) {
        for (Officer at : List.of(
                Officer.appointed(role, "H53.DEMO.10.56", true),
                Officer.appointed(role, "H53.DEMO.10.57.00", true),
                Officer.appointed(role, "H53.DEMO.10", false))) {
            assertReads(403, at);
            assertKeeps(true, at);
        }
    }

    @Test
    void citizensAndStrangersHaveNoBusinessHere() {
        assertReads(403, Citizen.any());
        assertKeeps(true, Citizen.any());
        Citizen.any().get("/api/v1/calendars").statusCode(403);
        Caller nobody = Caller.withoutToken();
        nobody.get("/api/v1/calendars").statusCode(401);
        assertReads(401, nobody);
        assertEquals(Stream.generate(() -> 401).limit(8).toList(), keeping(nobody));
    }

    private static void assertReads(int status, Caller by) {
        CalendarKeeper keeper = new CalendarKeeper(by, AGENCY);
        if (status == 200) {
            by.get("/api/v1/calendars").statusCode(200);
        }
        for (String rest : List.of("/years/2027", "/versions", "/draft")) {
            assertEquals(status, keeper.gets(rest).extract().statusCode(), by.subject() + " " + rest);
        }
        int missing = status == 200 ? 404 : status;
        assertEquals(missing, keeper.gets("/versions/99").extract().statusCode(), by.subject());
    }

    /** What a keeper gets instead of a refusal: a conflict, a page, the draft, a stale tag. */
    private static void assertKeeps(boolean refused, Caller by) {
        List<Integer> expected = refused
                ? Stream.generate(() -> 403).limit(8).toList()
                : List.of(409, 200, 200, 200, 412, 412, 412, 412);
        assertEquals(expected, keeping(by), by.subject());
    }

    private static List<Integer> keeping(Caller by) {
        CalendarKeeper keeper = new CalendarKeeper(by, AGENCY);
        List<Integer> answers = new ArrayList<>();
        answers.add(keeper.begins().extract().statusCode());
        answers.add(keeper.gets("/draft/years/2027").extract().statusCode());
        answers.add(keeper.gets("/draft/moves").extract().statusCode());
        answers.add(keeper.gets("/draft/move-count").extract().statusCode());
        answers.add(keeper.writes(CalendarKeeper.empty(), "\"77\"").extract().statusCode());
        answers.add(keeper.caller()
                .request()
                .header("If-Match", "\"77\"")
                .delete(keeper.path("/draft"))
                .statusCode());
        answers.add(keeper.applies("x", "\"77\"").extract().statusCode());
        answers.add(keeper.caller()
                .request()
                .header("If-Match", "\"77\"")
                .contentType("text/csv; charset=utf-8")
                .body("date,kind,name\n2027-03-08,CLOSURE,Diễn tập\n")
                .post(keeper.path("/draft/holidays"))
                .statusCode());
        return answers;
    }
}
