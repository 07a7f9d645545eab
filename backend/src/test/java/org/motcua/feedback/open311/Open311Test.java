package org.motcua.feedback.open311;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Complaint;
import org.motcua.support.Officer;

/** What other systems read and write, against the schemas of the published standard. */
@QuarkusTest
class Open311Test {
    private static final String AGENCY = "H53.DEMO.10.55";

    @Test
    void everyAnswerHasTheStandardsShape() throws IOException {
        Complaint c = Complaint.published("AGENCY", AGENCY);
        assertFits("discovery", get("/open311/discovery.json", 200));
        assertFits("services", get("/open311/v2/services.json", 200));
        assertFits("requests", get("/open311/v2/requests.json?jurisdiction_id=" + AGENCY, 200));
        assertFits("requests", get("/open311/v2/requests/" + c.id() + ".json", 200));
        assertFits("requests", get("/open311/v2/requests.json?status=open", 200));
        assertFits("errors", get("/open311/v2/requests/" + UUID.randomUUID() + ".json", 404));
        assertFits("errors", get("/open311/v2/requests/none.json", 404));
        assertFits("errors", get("/open311/v2/requests.json?service_code=NONE", 404));
        assertFits("errors", get("/open311/v2/requests.json?start_date=yesterday", 400));
        assertFits("errors", get("/open311/v2/requests.json?status=both", 400));
    }

    @Test
    void theSameFieldsComeInXml() {
        Complaint c = Complaint.published("AGENCY", AGENCY);
        given().get("/open311/v2/requests/" + c.id() + ".xml")
                .then()
                .statusCode(200)
                .contentType("text/xml; charset=utf-8")
                .body("service_requests.request.service_request_id", is(c.id().toString()))
                .body("service_requests.request.status", is("closed"))
                .body("service_requests.request.service_code", is("DELAY"));
        given().get("/open311/v2/services.xml").then().body("services.service.size()", is(8));
        given().get("/open311/discovery.xml").then().body("discovery.endpoints.endpoint.formats.format.size()", is(2));
        given().get("/open311/v2/requests/none.xml").then().statusCode(404).body("errors.error.code", is("404"));
    }

    @Test
    void anIntegratorFilesAndFollowsWithoutAWordOfItBeingPublic() throws IOException {
        Officer system = Officer.appointed(Role.INTEGRATOR, "H53.DEMO.10", true);
        String answer = files(system, request()).statusCode(200).extract().asString();
        assertFits("filed", answer);
        String id = files(system, request()).extract().path("[0].service_request_id");
        String read = get("/open311/v2/requests/" + id + ".json", 200);
        assertFits("requests", read);
        given().get("/open311/v2/requests/" + id + ".json")
                .then()
                .body("[0].status", is("open"))
                .body("[0].service_code", is("FEES"));
        assertEquals(false, read.contains("thu thừa"), "not a word of what was written");
        Complaint.desk().get("/api/v1/feedback-desk/" + id).statusCode(200).body("content", containsString("thu thừa"));
    }

    @Test
    void whatIsMissingIsSaidInTheStandardsWay() throws IOException {
        Officer system = Officer.appointed(Role.INTEGRATOR, "H53.DEMO.10", true);
        for (String field : List.of("service_code", "jurisdiction_id", "description", "last_name", "email")) {
            Map<String, String> request = request();
            request.remove(field);
            assertFits(
                    "errors", files(system, request).statusCode(400).extract().asString());
        }
        Map<String, String> nowhere = request();
        nowhere.put("jurisdiction_id", "H53.NOWHERE");
        assertFits("errors", files(system, nowhere).statusCode(422).extract().asString());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyIntegratorsFile(Role role) {
        Officer by = Officer.appointed(role, AGENCY, false);
        files(by, request()).statusCode(role == Role.INTEGRATOR ? 200 : 403);
    }

    @Test
    void citizensAndStrangersDoNot() {
        files(Citizen.any(), request()).statusCode(403);
        files(Caller.withoutToken(), request()).statusCode(403);
    }

    @Test
    void whatIsNotPublicIsNotListed() {
        Complaint c = Complaint.answered("AGENCY", AGENCY);
        given().get("/open311/v2/requests.json").then().statusCode(200).body(not(containsString(c.id().toString())));
        get("/open311/v2/requests/" + c.id() + ".json", 404);
    }

    private static Map<String, String> request() {
        return new HashMap<>(Map.of(
                "service_code",
                "FEES",
                "jurisdiction_id",
                AGENCY,
                "description",
                "Bị thu thừa phí ở quầy",
                "last_name",
                "Đoàn",
                "email",
                "doan@example.org"));
    }

    private static ValidatableResponse files(Caller by, Map<String, String> request) {
        return by.request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(request)
                .post("/open311/v2/requests.json")
                .then();
    }

    private static String get(String path, int status) {
        return given().get(path).then().statusCode(status).extract().asString();
    }

    private static void assertFits(String name, String json) throws IOException {
        try (InputStream schema = Open311Test.class.getResourceAsStream("/open311/" + name + ".json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            List<?> faults = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text)
                    .validate(json, InputFormat.JSON);
            assertEquals(List.of(), faults, name + ": " + json);
        }
    }
}
