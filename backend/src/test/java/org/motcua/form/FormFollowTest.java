package org.motcua.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;

/** The follower of the log: everything once, whoever runs it, however often, from wherever it begins. */
@QuarkusTest
class FormFollowTest {
    private static final String MADE = """
            select kind, event_seq, sha256 from form_document where dossier = ? order by event_seq, kind""";

    @Inject
    FormFollowJob job;

    @Inject
    FormTaskQueries tasks;

    @Inject
    Clock clock;

    private long before;

    /** What other tests left in the log is not drawn here: it would be many hundred forms. */
    @BeforeEach
    void beginHere() throws SQLException {
        before = (long) Database.value("select coalesce(max(seq), 0) from event");
        Database.update("delete from form_task");
        followFromHere();
    }

    private void followFromHere() throws SQLException {
        Database.update("update form_cursor set seq = " + before + ", seen_seq = " + before);
    }

    @Test
    void makesWhatTheLogCallsForAndOnlyOnce() throws Exception {
        Filed dossier = DossierMother.in(DossierState.RETURNED);
        followAll();
        List<Map<String, Object>> made = Database.rows(MADE, dossier.id());
        assertEquals(List.of("CONTROL_SHEET", "RECEIPT", "CONTROL_SHEET"), kinds(made));
        followFromHere();
        followAll();
        assertEquals(
                made, Database.rows(MADE, dossier.id()), "followed again from its beginning, nothing is made again");
    }

    @Test
    void severalInstancesShareTheWork() throws Exception {
        List<Filed> dossiers = List.of(
                DossierMother.in(DossierState.ACCEPTED),
                DossierMother.in(DossierState.ACCEPTED),
                DossierMother.in(DossierState.ACCEPTED));
        CompletableFuture<?>[] instances = new CompletableFuture<?>[4];
        for (int i = 0; i < instances.length; i++) {
            instances[i] = CompletableFuture.runAsync(this::followAll);
        }
        CompletableFuture.allOf(instances).join();
        dossiers.forEach(d -> assertEquals(List.of("CONTROL_SHEET", "RECEIPT"), kinds(Database.rows(MADE, d.id()))));
    }

    @Test
    void aClaimThatWasLostToACrashIsTakenUpAgain() throws Exception {
        Filed dossier = DossierMother.in(DossierState.ACCEPTED);
        await(tasks.find(clock.instant(), Duration.ofMinutes(2)));
        while (!await(tasks.claim(clock.instant(), 50)).isEmpty()) {
            // claimed, and nothing is done about it
        }
        followAll();
        assertTrue(Database.rows(MADE, dossier.id()).isEmpty());
        Database.update("update form_task set not_before = now()");
        followAll();
        assertEquals(2, Database.rows(MADE, dossier.id()).size());
    }

    @Test
    void oneThatCannotBeMadeStandsInNobodysWay() throws Exception {
        Filed dossier = DossierMother.in(DossierState.ACCEPTED);
        Database.update(
                "insert into form_task (dossier, kind, event_seq, not_before) values (gen_random_uuid(), 'RECEIPT', 1, now() - interval '1 day')");
        followAll();
        assertEquals(2, Database.rows(MADE, dossier.id()).size());
        assertEquals(
                1L, Database.value("select count(*) from form_task where fault is not null and not_before > now()"));
        Database.update("delete from form_task");
    }

    @Test
    void aFormThatWasMadeCannotBeChanged() throws Exception {
        Filed dossier = DossierMother.in(DossierState.ACCEPTED);
        followAll();
        assertEquals(2, Database.rows(MADE, dossier.id()).size());
        assertThrows(SQLException.class, () -> Database.update("update form_document set template = 'x'"));
        assertThrows(SQLException.class, () -> Database.update("delete from form_document"));
    }

    private static List<Object> kinds(List<Map<String, Object>> made) {
        return made.stream().map(m -> m.get("kind")).toList();
    }

    /** Until nothing that may be claimed is left. */
    private void followAll() {
        do {
            await(job.follow());
        } while ((long) Database.value("select count(*) from form_task where not_before <= now()") > 0);
    }

    private static <T> T await(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (Throwable e) {
            throw new CompletionException(e);
        }
    }
}
