package org.motcua.dossier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.motcua.event.EventQueries;
import org.motcua.identity.api.Role;
import org.motcua.support.CalendarKeeper;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** A calendar that comes into force moves what is under way, once and traceably; a draft moves nothing. */
@QuarkusTest
class CalendarMovesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Inject
    CalendarMovesJob job;

    @Inject
    EventQueries events;

    @Test
    void thePreviewNamesWhatThenMovesAndNothingElse() throws Throwable {
        String agency = "H53.DEMO.10.58";
        Filed submitted = DossierMother.submitted(agency);
        Filed accepted = DossierMother.submitted(agency);
        intake().accepts(accepted);
        Filed elsewhere = DossierMother.submitted("H53.DEMO.10.59");
        Object intakeDue = submitted.column("queue_due_at");
        Object due = accepted.column("due_at");
        Object elsewhereDue = elsewhere.column("queue_due_at");
        CalendarKeeper keeper = keeper(agency);
        keeper.begins().statusCode(201);
        keeper.writes(closedForAMonth()).statusCode(200);

        keeper.gets("/draft/moves?limit=1").statusCode(200).body("items", hasSize(1));
        keeper.gets("/draft/moves?limit=100")
                .body("items.id", hasItem(submitted.id().toString()))
                .body("items.find { it.id == '" + submitted.id() + "' }.moves.kind", contains("INTAKE"))
                .body("items.find { it.id == '" + accepted.id() + "' }.moves.kind", contains("SETTLEMENT", "STEP"));
        keeper.gets("/draft/move-count")
                .body("open", is(2))
                .body("moving", is(2))
                .body("later", is(2));
        run();
        assertEquals(intakeDue, submitted.column("queue_due_at"));
        String to = keeper.gets("/draft/moves?limit=100")
                .extract()
                .path("items.find { it.id == '" + accepted.id() + "' }.moves[0].to");

        keeper.applies().statusCode(200);
        run();
        assertNotEquals(intakeDue, submitted.column("queue_due_at"));
        assertEquals(Instant.parse(to), instant(accepted.column("due_at")));
        assertEquals(due, accepted.column("original_due_at"));
        assertEquals(elsewhereDue, elsewhere.column("queue_due_at"));
        assertEquals(1, moved(accepted));
        assertEquals(1, moved(submitted));
        assertReplayed(accepted);
        assertReplayed(submitted);
        accepted.owner()
                .sees(accepted)
                .body("timeline.type", hasItem("DOSSIER_DUE_MOVED"))
                .body("timeline.find { it.type == 'DOSSIER_DUE_MOVED' }.note", is("Sửa chữa trụ sở"));
        // others count what waits at these agencies
        submitted.owner().withdraws(submitted).statusCode(200);
        elsewhere.owner().withdraws(elsewhere).statusCode(200);
    }

    @Test
    void lookingAgainMovesNothingMoreAndTheSweepEnds() throws Throwable {
        String agency = "H53.DEMO.10.56";
        Filed d = DossierMother.submitted(agency);
        keeper(agency).keeps(closedForAMonth());
        run();
        Object due = d.column("queue_due_at");
        Database.update(
                "update calendar_sweep set finished_at = null, pass_began = null, next_at = now() where agency = ?",
                agency);
        run();
        assertEquals(due, d.column("queue_due_at"));
        assertEquals(1, moved(d));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from calendar_sweep where agency = ? and finished_at is not null", agency));
        assertEquals(1, Database.count("select moved from calendar_sweep where agency = ?", agency));
    }

    /** An instance that remembered the calendar before gave a due moment under it, after the first pass had gone by. */
    @Test
    void whatWasReckonedUnderTheCalendarBeforeIsFoundByALaterPass() throws Throwable {
        String agency = "H53.DEMO.10.55";
        keeper(agency).keeps(closedForAMonth());
        run();
        Filed d = DossierMother.submitted(agency);
        Object right = d.column("queue_due_at");
        Database.update("update dossier set queue_due_at = now() + interval '1 hour' where id = ?", d.id());
        Database.update(
                "update calendar_sweep set finished_at = null, pass_began = null, next_at = now() where agency = ?",
                agency);
        run();
        assertEquals(right, d.column("queue_due_at"));
    }

    /** The sweep has not come to it yet: what is decided meanwhile goes by the calendar in force, and the log tells the move first. */
    @Test
    void whatIsDoneBeforeTheSweepComesGoesByTheCalendarInForce() throws Throwable {
        String agency = "H53.DEMO.10.55";
        Filed d = DossierMother.submitted(agency);
        intake().accepts(d);
        Instant before = instant(d.column("due_at"));
        keeper(agency).keeps(closedFor(60));
        intake().forwards(d);
        Instant due = instant(d.column("due_at"));
        assertTrue(due.isAfter(before), due + " is after " + before);
        assertEquals(
                List.of("DOSSIER_FORWARDED", "DOSSIER_DUE_MOVED"),
                Database.rows("select type from event where subject = ? order by seq desc limit 2", d.id()).stream()
                        .map(row -> row.get("type"))
                        .toList());
        run();
        assertEquals(due, instant(d.column("due_at")));
        assertEquals(1, moved(d));
        assertReplayed(d);
        d.owner().withdraws(d).statusCode(200);
    }

    @Test
    void aPassThatBrokeOffGoesOnWhereItStood() {
        Instant applied = Instant.parse("2026-11-24T08:00:00Z");
        CalendarSweep sweep = new CalendarSweep(UUID.randomUUID(), "A", 2, "r", applied, applied.plusSeconds(120));
        UUID last = UUID.randomUUID();
        sweep.advance(new RunningKey("A.1", last), 3, applied.plusSeconds(1));
        assertEquals(new RunningKey("A.1", last), sweep.after());
        sweep.endPass(applied.plusSeconds(2));
        assertEquals(null, sweep.finishedAt);
        assertEquals(applied.plusSeconds(120), sweep.nextAt);
        assertEquals(RunningKey.START, sweep.after());
        sweep.advance(RunningKey.START, 0, applied.plusSeconds(121));
        sweep.endPass(applied.plusSeconds(122));
        assertEquals(applied.plusSeconds(122), sweep.finishedAt);
        assertEquals(3, sweep.moved);
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> job.move());
    }

    private void assertReplayed(Filed d) throws Throwable {
        List<EventQueries.Entry> log = VertxContextSupport.subscribeAndAwait(() -> events.of(d.id()));
        Dossier replayed = DossierEvents.replay(d.id(), log);
        assertEquals(instant(d.column("queue_due_at")), replayed.queueDueAt);
        Object due = d.column("due_at");
        assertEquals(due == null ? null : instant(due), replayed.dueAt);
        assertTrue(log.stream().anyMatch(e -> e.type().equals("DOSSIER_DUE_MOVED")));
    }

    private static Instant instant(Object column) {
        return ((java.sql.Timestamp) column).toInstant();
    }

    private static long moved(Filed d) {
        return Database.count("select count(*) from event where subject = ? and type = 'DOSSIER_DUE_MOVED'", d.id());
    }

    private static CalendarKeeper keeper(String agency) {
        return new CalendarKeeper(Officer.appointed(Role.AGENCY_ADMIN, agency, false), agency);
    }

    private static Map<String, Object> closedForAMonth() {
        return closedFor(30);
    }

    private static Map<String, Object> closedFor(int days) {
        return CalendarKeeper.days(IntStream.range(0, days)
                .mapToObj(i -> CalendarKeeper.day(TODAY.plusDays(i).toString(), "CLOSURE", "Đóng cửa"))
                .toArray());
    }
}
