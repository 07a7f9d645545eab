package org.motcua.feedback;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.support.Caller;
import org.motcua.support.Complaint;
import org.motcua.support.Database;

/** The demonstration's outbox, and the job that fills it. */
record Outbox(FeedbackDeliveryJob job) {
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final String WAITING =
            "select count(*) from feedback_delivery where sent_at is null and given_up_at is null and not_before <= now()";

    /** A code that is under way; what waited before is out of its way, for the outbox keeps a hundred. */
    UUID asksCode(String address) throws Throwable {
        deliver();
        return UUID.fromString(
                asks(address, Complaint.proof()).statusCode(201).extract().path("id"));
    }

    static ValidatableResponse asks(String address, Map<String, Object> proof) {
        return Caller.withoutToken()
                .post(
                        "/api/v1/public-feedback/contact-codes",
                        Map.of("channel", "EMAIL", "address", address, "proof", proof));
    }

    /** What the outbox shows as sent to the address. */
    String code(String address) throws Throwable {
        deliver();
        Matcher m = SIX_DIGITS.matcher(letters(address).get(0));
        assertTrue(m.find());
        return m.group();
    }

    /** The latest first. */
    List<String> letters(String address) {
        return given().accept("application/json")
                .get("/standin/outbox")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.to == '" + address + "' }.text");
    }

    /** Turn by turn, until nothing is left: other tests' complaints call for letters, too. */
    void deliver() throws Throwable {
        for (int turn = 0; turn < 50; turn++) {
            VertxContextSupport.subscribeAndAwait(() -> job.deliver());
            if (Database.count(WAITING) == 0) {
                return;
            }
        }
    }
}
