package org.motcua.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motcua.support.CalendarKeeper.day;
import static org.motcua.support.CalendarKeeper.days;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.identity.api.Role;
import org.motcua.support.CalendarKeeper;
import org.motcua.support.Caller;
import org.motcua.support.Database;
import org.motcua.support.Officer;

/** Keeping a calendar, from the draft to the version in force. Each test has an agency that no other test looks at. */
@QuarkusTest
class CalendarAdminTest {

    @Test
    void anAdministratorSeesTheCalendarsOfHisAgencies() {
        Caller.persona("agency-admin")
                .get("/api/v1/calendars")
                .statusCode(200)
                .body("items.agency", hasItems("H53.DEMO.10", "H53.DEMO.10.51"))
                .body("items.agency", not(hasItem("H53.DEMO")))
                .body("items.find { it.agency == 'H53.DEMO.10' }.label", is("H53.DEMO/1"))
                .body("items.find { it.agency == 'H53.DEMO.10' }.version", nullValue())
                .body("items.find { it.agency == 'H53.DEMO.10' }.mayKeep", is(true));
        Caller.persona("inspector")
                .get("/api/v1/calendars")
                .body("items.find { it.agency == 'H53.DEMO' }.version", is(1))
                .body("items.find { it.agency == 'H53.DEMO' }.mayKeep", is(false));
    }

    @Test
    void aYearSaysOfEveryDayWhatItIsAndWhoSaysSo() {
        Caller.persona("agency-admin")
                .get("/api/v1/calendars/H53.DEMO.10.51/years/2026")
                .statusCode(200)
                .body("days", hasSize(365))
                .body("label", is("H53.DEMO/1"))
                .body("hoursFrom", is("H53.DEMO"))
                .body("hours[0].week.MONDAY", contains("07:00-11:30", "13:30-17:00"))
                .body("days.find { it.day == '2026-02-16' }.kind", is("OFF"))
                .body("days.find { it.day == '2026-02-16' }.name.vi", is("Tết Nguyên đán"))
                .body("days.find { it.day == '2026-02-16' }.name.en", is("Lunar New Year"))
                .body("days.find { it.day == '2026-02-16' }.from", is("H53.DEMO"))
                .body("days.find { it.day == '2026-08-22' }.kind", is("WORK"))
                .body("days.find { it.day == '2026-08-22' }.minutes", is(480))
                .body("days.find { it.day == '2026-11-22' }.kind", is("WEEKEND"))
                .body("days.find { it.day == '2026-11-23' }.kind", is("WORKING"))
                .body("workingDays", is(249));
    }

    @Test
    void aDraftIsWrittenUnderItsRevisionAndChangesNothing() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.02");
        keeper.gets("/draft").statusCode(404).body("code", is("calendar.no-draft"));
        keeper.begins().statusCode(201).header("ETag", "\"0\"").body("follows", is(0));
        keeper.begins().statusCode(409).body("code", is("calendar.draft-exists"));
        keeper.writes(days(day("2027-03-08", "CLOSURE", "Sửa trụ sở")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.days[0].name.en", is("Sửa trụ sở"));
        keeper.writes(CalendarKeeper.empty(), "\"0\"").statusCode(412);
        keeper.caller()
                .request()
                .contentType("application/json")
                .body(CalendarKeeper.empty())
                .put(keeper.path("/draft"))
                .then()
                .statusCode(428);
        keeper.gets("/draft/years/2027")
                .body("draft", is(true))
                .body("label", is("H53.DEMO/1 + H53.DEMO.10.02/1"))
                .body("days.find { it.day == '2027-03-08' }.kind", is("CLOSURE"))
                .body("days.find { it.day == '2027-03-08' }.from", is("H53.DEMO.10.02"));
        keeper.gets("/years/2027")
                .body("label", is("H53.DEMO/1"))
                .body("days.find { it.day == '2027-03-08' }.kind", is("WORKING"));
        keeper.discards().statusCode(204);
        keeper.gets("/draft").statusCode(404);
        keeper.gets("/versions").body("items", hasSize(0));
    }

    @Test
    void applyingIsOneEventWithAuthorReasonAndBasis() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.03");
        keeper.begins().statusCode(201);
        keeper.applies().statusCode(409).body("code", is("calendar.unchanged"));
        keeper.writes(hours()).statusCode(200);
        String tag = keeper.tag();
        String key = UUID.randomUUID().toString();
        keeper.applies(key, tag).statusCode(200).body("version", is(1)).body("reason", is("Sửa chữa trụ sở"));
        keeper.applies(key, tag).statusCode(200).body("version", is(1));
        Map<String, Object> event = Database.row(
                "select actor, actor_role, agency, data->>'reason' as reason, data->>'legalBasis' as basis from event where type = 'CALENDAR_APPLIED' and data->>'agency' = 'H53.DEMO.10.03'");
        assertEquals(keeper.caller().subject(), event.get("actor"));
        assertEquals("AGENCY_ADMIN", event.get("actor_role"));
        assertEquals("Sửa chữa trụ sở", event.get("reason"));
        assertEquals("Thông báo 12/TB-UBND", event.get("basis"));
        keeper.gets("/draft").statusCode(404);
        keeper.gets("/years/2027")
                .body("label", is("H53.DEMO/1 + H53.DEMO.10.03/1"))
                .body("hoursFrom", is("H53.DEMO.10.03"))
                .body("days.find { it.day == '2027-03-06' }.minutes", is(240));
        keeper.begins().statusCode(201).body("follows", is(1)).body("content.sessions", hasSize(1));
        keeper.writes(CalendarKeeper.empty()).statusCode(200);
        keeper.applies().statusCode(200).body("version", is(2));
        keeper.gets("/versions?limit=1").body("items.version", contains(2)).body("next", not(nullValue()));
        keeper.gets("/versions/1").body("content.sessions[0].week.SATURDAY", contains("07:00-11:00"));
        keeper.gets("/years/2027").body("days.find { it.day == '2027-03-06' }.kind", is("WEEKEND"));
    }

    @Test
    void aTableOfHolidaysIsTakenInWhole() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.04");
        keeper.begins();
        keeper.writes(days(day("2027-09-01", "CLOSURE", "Cũ"))).statusCode(200);
        keeper.takesIn(
                        "\uFEFFkind;date;name;name_en\r\nOFF;1/9/2027;\"Quốc khánh; nghỉ\";National Day\r\n\r\nwork;2027-09-04;Làm bù;\r\n")
                .statusCode(200)
                .body("content.days", hasSize(2))
                .body("content.days[0].kind", is("OFF"))
                .body("content.days[0].name.vi", is("Quốc khánh; nghỉ"))
                .body("content.days[0].name.en", is("National Day"))
                .body("content.days[1].kind", is("WORK"));
        keeper.discards();
    }

    @Test
    void everyFaultOfATableIsToldWithItsLineAndNothingIsTakenIn() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.05");
        keeper.begins();
        keeper.takesIn(
                        "date,kind,name\n2027-02-30,OFF,Tết\n2027-01-01,HOLIDAY,Tết\n2027-01-02,OFF,\n2027-01-03,OFF,A\n2027-01-03,OFF,B\n")
                .statusCode(422)
                .body("code", is("calendar.csv-invalid"))
                .body("violations.field", contains("line 2.date", "line 3.kind", "line 4.name", "line 6.date"))
                .body("violations.code", contains("calendar-date", "csv-kind", "NotBlank", "calendar-twice"));
        keeper.gets("/draft").body("content.days", hasSize(0)).header("ETag", "\"0\"");
        keeper.discards();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            ``                                                  ~ line 1.date
            date,name                                           ~ line 1.kind
            date,kind,name                                      ~ line 2
            """)
    void aTableThatIsNoneIsRefused(String csv, String field) {
        CalendarKeeper keeper = keeper("H53.DEMO.10.06");
        keeper.begins();
        ValidatableResponse answer = keeper.takesIn(csv);
        assertEquals(4, answer.extract().statusCode() / 100, answer.extract().asString());
        if (!csv.isEmpty()) {
            answer.statusCode(422).body("violations.field", hasItem(field));
        }
        keeper.discards();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"sessions":[],"days":[]}                                                                                             ~ 400 ~ outages
            {"sessions":[],"days":[{"day":"2027-02-30","kind":"OFF","name":{"vi":"x"}}],"outages":[]}                              ~ 400 ~ days[0].day
            {"sessions":[],"days":[{"day":"2027-02-03","kind":"OFF","name":{"vi":" "}}],"outages":[]}                              ~ 400 ~ days[0].name.vi
            {"sessions":[],"days":[{"day":"2027-02-03","kind":"FREE","name":{"vi":"x"}}],"outages":[]}                             ~ 400 ~ days[0].kind
            {"sessions":[{"from":"2027-01-01","week":{"MONDAY":["7-11"]}}],"days":[],"outages":[]}                                 ~ 400 ~ sessions[0].week
            {"sessions":[{"from":"2027-01-01","week":{"MONDAY":["07:00-11:00","10:00-12:00"]}}],"days":[],"outages":[]}            ~ 422 ~ sessions[0].week.MONDAY
            {"sessions":[{"from":"2027-01-01","week":{"MONDAY":["11:00-07:00"]}}],"days":[],"outages":[]}                          ~ 422 ~ sessions[0].week.MONDAY
            {"sessions":[],"days":[{"day":"1027-02-03","kind":"OFF","name":{"vi":"x"}}],"outages":[]}                              ~ 422 ~ days[0].day
            {"sessions":[],"days":[],"outages":[{"from":"2027-02-03T08:00:00Z","to":"2027-02-03T08:00:00Z","reason":{"vi":"x"}}]}  ~ 422 ~ outages[0].to
            {"sessions":[],"days":[],"outages":[{"from":"2027-02-03T08:00:00Z","to":"2029-02-03T08:00:00Z","reason":{"vi":"x"}}]}  ~ 422 ~ outages[0].to
            """)
    void whatIsNoCalendarIsRefused(String body, int status, String field) {
        CalendarKeeper keeper = keeper("H53.DEMO.10.07");
        keeper.begins();
        ValidatableResponse answer = keeper.writes(body);
        assertEquals(status, answer.extract().statusCode(), answer.extract().asString());
        List<String> fields = answer.extract().path("violations.field");
        assertEquals(true, fields.stream().anyMatch(f -> f.startsWith(field)), fields.toString());
        keeper.gets("/draft").header("ETag", "\"0\"");
        keeper.discards();
    }

    @Test
    void aCalendarWithoutWorkIsNotPutInForce() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.08");
        keeper.begins();
        keeper.writes(Map.of(
                        "sessions",
                        List.of(Map.of("from", "2022-01-01", "week", Map.of("MONDAY", List.of()))),
                        "days",
                        List.of(),
                        "outages",
                        List.of()))
                .statusCode(200);
        for (String rest : List.of("/draft/years/2027", "/draft/moves", "/draft/move-count")) {
            keeper.gets(rest).statusCode(422).body("code", is("calendar.no-working-time"));
        }
        keeper.applies().statusCode(422).body("code", is("calendar.no-working-time"));
        keeper.discards();
    }

    @Test
    void addressesThatLeadNowhereSaySo() {
        CalendarKeeper keeper = keeper("H53.DEMO.10.09");
        keeper.gets("/versions/9").statusCode(404).body("code", is("calendar.version-not-found"));
        keeper.gets("/years/1999").statusCode(400);
        keeper.gets("/versions?cursor=x").statusCode(400).body("code", is("request.cursor-invalid"));
        keeper.gets("/draft/moves").statusCode(404).body("code", is("calendar.no-draft"));
        Caller.persona("system-admin")
                .get("/api/v1/calendars/H53.NOWHERE/years/2027")
                .statusCode(403);
    }

    private static CalendarKeeper keeper(String agency) {
        return new CalendarKeeper(Officer.appointed(Role.AGENCY_ADMIN, agency, false), agency);
    }

    private static Map<String, Object> hours() {
        Map<String, List<String>> week = Map.of(
                "MONDAY", List.of("07:00-11:30", "13:30-17:00"),
                "TUESDAY", List.of("07:00-11:30", "13:30-17:00"),
                "SATURDAY", List.of("07:00-11:00"));
        return Map.of(
                "sessions",
                List.of(Map.of("from", "2022-01-01", "week", week)),
                "days",
                List.of(),
                "outages",
                List.of());
    }
}
