package org.motcua.dossier;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;
import static org.motcua.support.DossierMother.signatory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.identity.api.Role;
import org.motcua.support.Caller;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;

/** What runs out is told, to whom it concerns, exactly once, whatever the jobs do. */
@QuarkusTest
class DeadlineTest {
    private static final List<String> LATE_AT_A_STEP = List.of(
            "DOSSIER_BECAME_LATE SETTLEMENT",
            "DOSSIER_REMINDED STEP LEADER",
            "DOSSIER_REMINDED STEP OFFICER",
            "DOSSIER_REMINDED STEP UNIT_HEAD");

    @Inject
    DeadlineJob job;

    @Inject
    DeadlineService deadlines;

    @Test
    void aLateDossierIsToldOnceHoweverOftenTheJobRuns() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        run();
        assertEquals(LATE_AT_A_STEP, told(d));
        run();
        run();
        assertEquals(LATE_AT_A_STEP, told(d));
        assertNull(d.column("next_alert_at"), "nothing is left to tell");
    }

    @Test
    void twoJobsAtOnceTellOfEachDossierOnce() throws Throwable {
        List<Filed> dossiers = IntStream.range(0, 24)
                .mapToObj(i -> DossierMother.aged(DossierMother.inProgress()))
                .toList();
        List<CompletableFuture<Void>> running = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(this::runOrFail))
                .toList();
        running.forEach(CompletableFuture::join);
        for (Filed d : dossiers) {
            assertEquals(LATE_AT_A_STEP, told(d));
        }
    }

    @Test
    void aJobThatDiesBeforeItsCommitHasToldNothing() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        Object before = d.column("next_alert_at");
        assertThrows(
                IllegalStateException.class,
                () -> VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> deadlines
                        .tellOfABatch()
                        .chain(n -> Uni.createFrom().failure(() -> new IllegalStateException("killed"))))));
        assertEquals(List.of(), told(d));
        assertEquals(before, d.column("next_alert_at"));
        assertEquals(0, reminders(d));
        run();
        assertEquals(LATE_AT_A_STEP, told(d));
    }

    /** Its connection is cut while it writes the reminders, after the events. */
    @Test
    void aJobThatLosesItsConnectionHalfwayHasToldNothing() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        CompletableFuture<Void> dying;
        try (Connection other = Database.open()) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table reminder in access exclusive mode");
            dying = CompletableFuture.runAsync(this::runOrFail);
            while (Database.count(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%into reminder%'")
                    == 0) {
                assertTrue(!dying.isDone(), "it waits for the table");
                Thread.onSpinWait();
            }
            assertThrows(RuntimeException.class, dying::join);
            other.rollback();
        }
        assertEquals(List.of(), told(d));
        run();
        assertEquals(LATE_AT_A_STEP, told(d));
        assertTrue(reminders(d) >= 3);
    }

    @Test
    void aDossierThatACommandHoldsIsLeftForTheNextTime() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        try (Connection command = Database.open()) {
            command.setAutoCommit(false);
            command.createStatement().execute("select 1 from dossier where id = '" + d.id() + "' for update");
            run();
            assertEquals(List.of(), told(d));
            command.rollback();
        }
        run();
        assertEquals(LATE_AT_A_STEP, told(d));
    }

    @Test
    void anIntakeThatIsLateIsToldToo() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.submitted("H53.DEMO.10.53"));
        run();
        assertEquals(
                List.of(
                        "DOSSIER_BECAME_LATE INTAKE",
                        "DOSSIER_REMINDED INTAKE LEADER",
                        "DOSSIER_REMINDED INTAKE OFFICER",
                        "DOSSIER_REMINDED INTAKE UNIT_HEAD"),
                told(d));
    }

    @Test
    void aSupplementThatNeverCameIsToldToTheCounter() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.supplementRequired());
        Database.update("update dossier set next_alert_at = now() - interval '1 day' where id = ?", d.id());
        Officer counter = Officer.appointed(Role.INTAKE_OFFICER, "H53.DEMO.10.51.00", false);
        run();
        run();
        assertEquals(List.of("DOSSIER_SUPPLEMENT_LAPSED"), told(d));
        assertEquals(List.of("SUPPLEMENT"), of("clock", mine(counter, d)));
        intake().sees(d).body("allowedActions", hasItem("REFUSE"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"DRAFT", "PAYMENT_REQUIRED", "SUSPENDED", "DECIDED", "RETURNED", "CLOSED", "REFUSED", "WITHDRAWN"})
    void whereNoClockRunsNothingIsLookedFor(DossierState state) {
        assertNull(DossierMother.in(state).column("next_alert_at"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"SUBMITTED", "SUPPLEMENT_REQUIRED", "ACCEPTED", "IN_PROGRESS"})
    void whereAClockRunsTheNextLookIsSet(DossierState state) {
        assertNotNull(DossierMother.in(state).column("next_alert_at"));
    }

    @Test
    void aNewStepAndANewAppointmentAreToldOfAnew() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        run();
        examiner().asksExtension(d);
        signatory().approvesExtension(d);
        assertNotNull(d.column("next_alert_at"), "the new due moment will be looked for");
        DossierMother.aged(DossierMother.aged(d));
        run();
        List<String> all = new ArrayList<>(LATE_AT_A_STEP);
        all.add(0, "DOSSIER_BECAME_LATE SETTLEMENT");
        assertEquals(all, told(d), "late once more, the step being the same");
        examiner().forwards(d);
        DossierMother.aged(d);
        run();
        assertEquals(
                2,
                told(d).stream().filter("DOSSIER_REMINDED STEP LEADER"::equals).count(),
                "a new step");
        assertEquals(
                2,
                told(d).stream()
                        .filter("DOSSIER_BECAME_LATE SETTLEMENT"::equals)
                        .count());
    }

    @Test
    void eachIsRemindedInTheirOwnInbox() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        examiner().takesOver(d);
        DossierMother.aged(d);
        Officer colleague = Officer.appointed(Role.CASE_OFFICER, "H53.DEMO.10.51", false);
        Officer unitHead = Officer.appointed(Role.UNIT_HEAD, "H53.DEMO.10.51", false);
        Officer leader = Officer.appointed(Role.SIGNATORY, "H53.DEMO.10.51", false);
        run();
        Map<String, Object> own = mine(examiner(), d).get(0);
        assertEquals(
                List.of("OFFICER", "STEP", d.code(), "IN_PROGRESS"),
                List.of(own.get("level"), own.get("clock"), own.get("dossierCode"), own.get("state")));
        assertTrue(own.containsKey("procedureName") && own.containsKey("stepName") && !own.containsKey("readAt"));
        assertEquals(List.of("UNIT_HEAD"), of("level", mine(unitHead, d)));
        assertEquals(List.of("LEADER"), of("level", mine(leader, d)));
        assertEquals(List.of(), mine(colleague, d));
    }

    @Test
    void aReminderIsReadByItsRecipientAlone() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        Officer reader = Officer.appointed(Role.UNIT_HEAD, "H53.DEMO.10.51", false);
        run();
        Object id = mine(reader, d).get(0).get("id");
        int unread = reader.get("/api/v1/reminders").extract().path("unread");
        List<Caller> others = new ArrayList<>(List.of(head(), Citizen.any()));
        Stream.of(Role.values())
                .map(role -> Officer.appointed(role, "H53.DEMO.10.51", true))
                .forEach(others::add);
        for (Caller other : others) {
            other.request()
                    .put("/api/v1/reminders/" + id + "/reading")
                    .then()
                    .statusCode(404)
                    .body("code", is("reminder.not-found"));
        }
        Caller.withoutToken()
                .request()
                .put("/api/v1/reminders/" + id + "/reading")
                .then()
                .statusCode(401);
        for (int i = 0; i < 2; i++) {
            reader.request().put("/api/v1/reminders/" + id + "/reading").then().statusCode(204);
        }
        reader.get("/api/v1/reminders")
                .body("unread", is(unread - 1))
                .body("items.find { it.id == '" + id + "' }.readAt", notNullValue());
        reader.request()
                .queryParam("unread", true)
                .get("/api/v1/reminders")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void pagesOfRemindersHaveNeitherGapsNorRepeats() throws Throwable {
        Officer reader = Officer.appointed(Role.UNIT_HEAD, "H53.DEMO.10.51", false);
        IntStream.range(0, 5).forEach(i -> DossierMother.aged(DossierMother.inProgress()));
        run();
        List<String> whole = reader.request()
                .queryParam("limit", 100)
                .get("/api/v1/reminders")
                .then()
                .extract()
                .path("items.id");
        List<String> leafed = new ArrayList<>();
        String cursor = null;
        do {
            var request = reader.request().queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/reminders")
                    .then();
            leafed.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
        } while (cursor != null && leafed.size() <= 100);
        assertTrue(whole.size() >= 5);
        assertEquals(whole, leafed);
        for (String bad : List.of("x", "AAAA", "Zm9v")) {
            reader.request()
                    .queryParam("cursor", bad)
                    .get("/api/v1/reminders")
                    .then()
                    .statusCode(400)
                    .body("code", is("request.cursor-invalid"));
        }
        reader.request().queryParam("limit", 0).get("/api/v1/reminders").then().statusCode(400);
    }

    @Test
    void whoLeavesAnAgencyLosesSightOfItsReminders() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        Officer reader = Officer.appointed(Role.UNIT_HEAD, "H53.DEMO.10.51", false);
        run();
        Database.update("update appointment set agency = 'H53.DEMO.10.52' where subject = ?", reader.subject());
        assertEquals(List.of(), mine(reader, d));
        assertEquals(1, Database.count("select count(*) from reminder where recipient = ?", reader.subject()));
    }

    @Test
    void remindersAreForOfficers() {
        for (String persona : List.of("citizen-1", "company-1")) {
            Caller.persona(persona)
                    .get("/api/v1/reminders")
                    .statusCode(403)
                    .body("code", is("work-queue.not-an-officer"));
        }
        Caller.withoutToken().get("/api/v1/reminders").statusCode(401);
    }

    @Test
    void theApplicantReadsThatItIsLateButNotWhoWasReminded() throws Throwable {
        Filed d = DossierMother.aged(DossierMother.inProgress());
        run();
        d.owner()
                .sees(d)
                .body("timeline.type", hasItem("DOSSIER_BECAME_LATE"))
                .body("timeline.type", not(hasItem("DOSSIER_REMINDED")));
        examiner()
                .sees(d)
                .body("timeline.type", hasItem("DOSSIER_REMINDED"))
                .body("timeline.find { it.type == 'DOSSIER_BECAME_LATE' }.actorRole", is("SYSTEM"));
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> job.run());
    }

    private void runOrFail() {
        try {
            run();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The caller's reminders of this dossier, newest first. */
    private static List<Map<String, Object>> mine(Caller by, Filed d) {
        return by.request()
                .queryParam("limit", 100)
                .get("/api/v1/reminders")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.dossier == '" + d.id() + "' }");
    }

    private static List<Object> of(String property, List<Map<String, Object>> items) {
        return items.stream().map(i -> i.get(property)).toList();
    }

    private static long reminders(Filed d) {
        return Database.count("select count(*) from reminder where dossier = ?", d.id());
    }

    /** What was told of it: type, clock, level; in the order of the alphabet. */
    private static List<String> told(Filed d) {
        return Database.rows("""
                select concat_ws(' ', type, data->>'clock', data->>'level') as told from event
                where subject = ? and type in ('DOSSIER_DUE_SOON', 'DOSSIER_BECAME_LATE', 'DOSSIER_REMINDED', 'DOSSIER_SUPPLEMENT_LAPSED')
                order by 1""", d.id()).stream()
                .map(r -> (String) r.get("told"))
                .toList();
    }
}
