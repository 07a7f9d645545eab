package org.motcua.feedback;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.CalendarKeeper.day;
import static org.motcua.support.CalendarKeeper.days;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Role;
import org.motcua.support.CalendarKeeper;
import org.motcua.support.Complaint;
import org.motcua.support.Database;
import org.motcua.support.Officer;
import org.motcua.support.WhoMay;

/** A calendar that comes into force moves open complaints, once and traceably; a draft moves nothing. */
@QuarkusTest
@WhoMay({"previewCalendarEffects"})
class FeedbackMovesTest {
    private static final String AGENCY = "H53.DEMO.10.12";

    @Inject
    FeedbackMovesJob job;

    @Inject
    EventQueries events;

    @Test
    void openOnesMoveOnceAndSayWhy() throws Throwable {
        Officer desk = Officer.appointed(Role.FEEDBACK_OFFICER, AGENCY, false);
        Complaint received = Complaint.filed("AGENCY", AGENCY);
        Complaint asked = Complaint.filed("AGENCY", AGENCY);
        asked.does(desk, "questions", Map.of("question", "Ngày nào?")).statusCode(200);
        Complaint over = Complaint.filed("AGENCY", AGENCY);
        over.does(desk, "refusal", Map.of("reason", "x")).statusCode(200);
        Complaint elsewhere = Complaint.filed("AGENCY", "H53.DEMO.10.13");
        List<Map<String, Object>> before = dues(over, elsewhere);
        Object due = due(received);
        Object askedDue = due(asked);

        CalendarKeeper keeper = new CalendarKeeper(Officer.appointed(Role.AGENCY_ADMIN, AGENCY, false), AGENCY);
        keeper.begins().statusCode(201);
        keeper.writes(closedForAMonth()).statusCode(200);
        keeper.gets("/draft/effects")
                .statusCode(200)
                .body("find { it.of == 'FEEDBACK' }.open", is(2))
                .body("find { it.of == 'FEEDBACK' }.moving", is(2))
                .body("find { it.of == 'FEEDBACK' }.later", is(2))
                .body("find { it.of == 'FEEDBACK' }.newlyLate", is(0));
        run();
        assertEquals(due, due(received), "a draft moves nothing");

        keeper.applies().statusCode(200);
        run();
        run();
        assertFalse(due.equals(due(received)) || askedDue.equals(due(asked)));
        assertEquals(before, dues(over, elsewhere));
        received.followed()
                .body("timeline.type", is(List.of("FEEDBACK_FILED", "FEEDBACK_DUE_MOVED")))
                .body("clocks[1].calendar", is("H53.DEMO/1 + " + AGENCY + "/1"));
        String explained = received.followed().extract().path("clocks[1].dueAt");
        List<Map<String, Object>> intervals = received.followed().extract().path("clocks[1].intervals");
        assertTrue(intervals.get(intervals.size() - 1).get("to").equals(explained), "the working leads to the moment");
        for (Complaint c : List.of(received, asked)) {
            Feedback told =
                    FeedbackEvents.replay(c.id(), VertxContextSupport.subscribeAndAwait(() -> events.of(c.id())));
            assertEquals(told.queueDueAt, ((java.sql.Timestamp) due(c)).toInstant());
        }
    }

    @Test
    void onlyItsKeepersSeeWhatACalendarWouldDo() {
        for (Role role : Role.values()) {
            Officer there = Officer.appointed(role, "H53.DEMO.10.13", false);
            boolean keeps = role == Role.AGENCY_ADMIN || role == Role.SYSTEM_ADMIN;
            there.get("/api/v1/calendars/H53.DEMO.10.13/draft/effects").statusCode(keeps ? 404 : 403);
            there.get("/api/v1/calendars/H53.DEMO.10.51/draft/effects").statusCode(403);
        }
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> job.move());
    }

    private static Object due(Complaint c) {
        return Database.value("select queue_due_at from feedback where id = ?", c.id());
    }

    private static List<Map<String, Object>> dues(Complaint... some) {
        return java.util.Arrays.stream(some)
                .map(c -> Database.row("select queue_due_at, answer_due_at from feedback where id = ?", c.id()))
                .toList();
    }

    private static Object closedForAMonth() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        return days(IntStream.rangeClosed(1, 30)
                .mapToObj(i -> day(today.plusDays(i).toString(), "CLOSURE", "Sửa trụ sở"))
                .toArray());
    }
}
