package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motcua.support.DossierMother.examiner;
import static org.motcua.support.DossierMother.head;
import static org.motcua.support.DossierMother.intake;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.Procedures;
import org.motcua.dossier.api.DossierState;
import org.motcua.support.Citizen;
import org.motcua.support.Database;
import org.motcua.support.DossierMother;
import org.motcua.support.Filed;
import org.motcua.support.Officer;
import org.motcua.support.Payer;

/** Every due moment can be had again from the log, and what is wrong is found. */
@QuarkusTest
class ClockReplayTest {
    @Inject
    ReplayQueries stored;

    @Inject
    DossierCommands commands;

    @Inject
    Agencies agencies;

    @Inject
    Procedures procedures;

    @Inject
    ClockReplay replay;

    @Test
    void aVariedLifeLeavesNoDifference() throws Throwable {
        Filed d = Citizen.as("citizen-1").files("1.012783");
        intake().accepts(d);
        intake().forwards(d);
        Officer.as("case-officer-2").takesOver(d);
        examiner().takesOver(d, "Đổi người thụ lý");
        examiner().asksOpinion(d, "H53.DEMO.10.33");
        head().suspends(d);
        head().resumes(d);
        assertEquals(List.of(), differences(d, row(d)));
        examiner().asksSupplement(d, List.of(), List.of("GCN-DA-CAP"));
        d.owner().uploads(d, "GCN-DA-CAP");
        d.owner().answers(d, Map.of());
        assertEquals(List.of(), differences(d, row(d)));
    }

    @Test
    void aFeeThatComesFirstLeavesNoDifference() throws Throwable {
        Filed d = Citizen.as("citizen-2").files("1.001612");
        intake().accepts(d);
        assertEquals(List.of(), differences(d, row(d)));
        Payer.pays(d);
        intake().forwards(d);
        assertEquals(List.of(), differences(d, row(d)));
    }

    @Test
    void aFeeBeforeAcceptanceLeavesNoDifference() throws Throwable {
        Filed d = Citizen.as("company-1").files("1.013227");
        assertEquals(List.of(), differences(d, row(d)));
        Payer.pays(d);
        assertEquals(List.of(), differences(d, row(d)));
        intake().accepts(d);
        assertEquals(List.of(), differences(d, row(d)));
    }

    @Test
    void everyStateIsReplayed() throws Throwable {
        for (DossierState state : DossierState.values()) {
            if (state != DossierState.DRAFT) {
                Filed d = DossierMother.in(state);
                assertEquals(List.of(), differences(d, row(d)), state.name());
            }
        }
    }

    @Test
    void aDueMomentThatSomebodyTouchedIsFound() throws Throwable {
        Filed d = DossierMother.in(DossierState.IN_PROGRESS);
        ReplayPolicy.Stored right = row(d);
        Instant late = right.dueAt().plus(Duration.ofMinutes(1));
        ReplayPolicy.Stored touched = new ReplayPolicy.Stored(
                right.id(),
                right.procedureVersion(),
                right.clockStartedAt(),
                late,
                right.originalDueAt(),
                right.stepDueAt(),
                right.queueDueAt(),
                right.supplementDueAt());
        assertEquals(
                List.of(new ReplayPolicy.Difference(d.id(), null, "due_at", late, right.dueAt())),
                differences(d, touched));
    }

    @Test
    void aWronglyWorkedOutEventIsFound() throws Throwable {
        Filed d = DossierMother.in(DossierState.IN_PROGRESS);
        List<ReplayPolicy.Told> log =
                life(d).told().stream().map(ClockReplayTest::later).toList();
        Set<String> wrong = policy().replay(row(d), procedure(d), log).stream()
                .map(ReplayPolicy.Difference::what)
                .collect(Collectors.toSet());
        assertTrue(wrong.containsAll(Set.of("SETTLEMENT", "due_at")), wrong.toString());
    }

    @Test
    void theCommandWalksThroughAll() throws Throwable {
        DossierMother.in(DossierState.SUBMITTED);
        long filed = Database.count("select count(*) from dossier where state <> 'DRAFT'");
        for (int atATime : List.of(1_000, 7)) {
            assertEquals(
                    filed,
                    VertxContextSupport.subscribeAndAwait(() -> replay.all(atATime))
                            .dossiers());
        }
    }

    private static ReplayPolicy.Told later(ReplayPolicy.Told told) {
        return told.event() instanceof IntakeEvent.Accepted a
                ? new ReplayPolicy.Told(
                        told.seq(),
                        told.at(),
                        new IntakeEvent.Accepted(
                                a.dossierCode(), Instant.parse("2030-01-07T03:00:00Z"), a.step(), a.stepDueAt(), null))
                : told;
    }

    private List<ReplayPolicy.Difference> differences(Filed d, ReplayPolicy.Stored row) throws Throwable {
        return policy().replay(row, procedure(d), life(d).told());
    }

    private ReplayPolicy policy() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() ->
                agencies.tree().chain(tree -> commands.law().map(law -> new ReplayPolicy(law, tree, commands.now()))));
    }

    private org.motcua.catalogue.api.Procedure procedure(Filed d) throws Throwable {
        UUID version = row(d).procedureVersion();
        return VertxContextSupport.subscribeAndAwait(
                () -> procedures.version(version).map(v -> v.procedure()));
    }

    private ReplayPolicy.Stored row(Filed d) throws Throwable {
        return life(d).row();
    }

    private ReplayQueries.Life life(Filed d) throws Throwable {
        UUID before = new UUID(d.id().getMostSignificantBits(), d.id().getLeastSignificantBits() - 1);
        return VertxContextSupport.subscribeAndAwait(() -> stored.next(before, 1))
                .get(0);
    }
}
