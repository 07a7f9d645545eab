package org.motcua.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.Tokens;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.Officer;

/** Who one is comes from the token; what one may be comes from our own records. */
@QuarkusTest
class AppointmentTest {

    @Test
    void aPersonIsWhoTheTokenSays() {
        Citizen.as("citizen-1")
                .get("/api/v1/me")
                .statusCode(200)
                .body("subject", is("demo|citizen-1"))
                .body("kind", is("INDIVIDUAL"))
                .body("name", is("Nguyễn Thị Mai"))
                .body("identityNumber", is("999190000011"))
                .body("dateOfBirth", is("1990-03-27"))
                .body("appointments", hasSize(0));
    }

    @Test
    void aCompanyActsUnderItsOwnName() {
        Citizen.as("company-1")
                .get("/api/v1/me")
                .statusCode(200)
                .body("kind", is("ORGANISATION"))
                .body("organisationName", is("Công ty TNHH Mẫu Gò Dầu"))
                .body("organisationNumber", is("9990000044"));
    }

    @Test
    void anOfficerHoldsWhatOurRecordsSay() {
        Officer.appointed(Role.CASHIER, "H53.DEMO.10.51.00", false)
                .get("/api/v1/me")
                .body("appointments.role", contains("CASHIER"))
                .body("appointments.agency", contains("H53.DEMO.10.51.00"))
                .body("appointments.subtree", contains(false));
        Caller.persona("case-officer-2")
                .get("/api/v1/me")
                .body("appointments", hasSize(2))
                .body("organisationName", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"-1, , 1", "0, 0, 1", "-10, -1, 0", "1, , 0", "-10, 10, 1"})
    void anAppointmentCountsInItsPeriodOnly(int fromDays, Integer toDays, int held) throws SQLException {
        String subject = "test|" + UUID.randomUUID();
        Database.update(
                "insert into appointment (id, subject, name, title, role, agency, subtree, valid_from, valid_to) values (?, ?, 'X', '{}', 'CASHIER', 'H53.DEMO.10', true,"
                        + " (now() at time zone 'Asia/Ho_Chi_Minh')::date + ?, (now() at time zone 'Asia/Ho_Chi_Minh')::date + ?::integer)",
                UUID.randomUUID(),
                subject,
                fromDays,
                toDays);
        given().header("Authorization", "Bearer " + Tokens.stranger(subject))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("appointments", hasSize(held));
    }

    @Test
    void aRoleWrittenIntoATokenCountsForNothing() {
        Citizen.any().get("/api/v1/work-queues").statusCode(403);
        given().header("Authorization", "Bearer " + Tokens.tampered("citizen-1"))
                .get("/api/v1/work-queues")
                .then()
                .statusCode(401);
    }
}
