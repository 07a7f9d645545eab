package org.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.catalogue.api.Agency;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.clock.TestCalendars;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.shared.JsonColumns;
import org.motcua.shared.ProblemException;

/** What holds of the state table for every state and every kind of actor, without the application. */
class DossierLifeTest {
    private static final String RECEIVING = "H53.DEMO.10.51.00";
    private static final String COMPETENT = "H53.DEMO.10.51";
    private static final Set<DossierState> FINAL =
            EnumSet.of(DossierState.REFUSED, DossierState.CLOSED, DossierState.WITHDRAWN);
    private static final AgencyTree TREE = new AgencyTree(List.of(read("/reference/agencies.json", Agency[].class)));
    private static final Procedure PROCEDURE = read("/reference/procedures/2.000908.json", Procedure.class);

    static Stream<Case> everyCase() {
        return Stream.of(DossierState.values())
                .flatMap(state -> Stream.concat(
                        Stream.of(of(state, actor("owner")), of(state, actor("stranger"))),
                        Stream.of(Role.values())
                                .flatMap(role -> Stream.of(RECEIVING, COMPETENT, "H53.DEMO.10.52", "H53.DEMO")
                                        .flatMap(agency -> Stream.of(true, false)
                                                .map(subtree -> of(
                                                        state,
                                                        actor("officer", new Appointment(role, agency, subtree))))))));
    }

    @Test
    void whatIsAllowedIsExactlyWhatIsNotRefused() {
        everyCase().forEach(DossierLifeTest::assertSaidAlike);
    }

    private static void assertSaidAlike(Case c) {
        for (DossierAction action : DossierAction.values()) {
            if (DossierLife.allowed(c).contains(action)) {
                assertTrue(DossierLife.visible(c), "who may act may see");
                assertDoesNotThrow(() -> DossierLife.require(action, c));
            } else {
                int status = assertThrows(ProblemException.class, () -> DossierLife.require(action, c))
                        .type()
                        .status();
                assertEquals(!DossierLife.visible(c), status == 404, action + " " + status);
                assertTrue(Set.of(403, 404, 409).contains(status));
            }
        }
    }

    @Test
    void whoeverFiledItHoldsNoOfficeOverIt() {
        for (DossierState state : DossierState.values()) {
            List<DossierAction> plain = DossierLife.allowed(of(state, actor("owner")));
            for (Role role : Role.values()) {
                Actor both = actor("owner", new Appointment(role, "H53.DEMO", true));
                assertEquals(plain, DossierLife.allowed(of(state, both)), role + " " + state);
            }
        }
    }

    @Test
    void aNotNowSaysWhatCouldBeDoneInstead() {
        everyCase().forEach(DossierLifeTest::assertOffersTheAllowed);
    }

    private static void assertOffersTheAllowed(Case c) {
        for (DossierAction action : DossierAction.values()) {
            try {
                DossierLife.require(action, c);
            } catch (ProblemException refused) {
                if (refused.type().status() == 409) {
                    assertEquals(DossierLife.allowed(c).stream().map(Enum::name).toList(), refused.allowedActions());
                } else {
                    assertEquals(List.of(), refused.allowedActions(), "nothing is told to who may not");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void aFinalStateAllowsNobodyAnything(DossierState state) {
        boolean somebodyMayAct = everyCase()
                .filter(c -> c.dossier().state == state)
                .anyMatch(c -> !DossierLife.allowed(c).isEmpty());
        assertEquals(!FINAL.contains(state), somebodyMayAct);
    }

    @Test
    void everyActionIsPossibleSomewhere() {
        Set<DossierAction> seen = EnumSet.noneOf(DossierAction.class);
        everyCase().forEach(c -> seen.addAll(DossierLife.allowed(c)));
        Set<DossierAction> special = EnumSet.of(
                DossierAction.HAND_OVER,
                DossierAction.ANSWER_OPINION,
                DossierAction.APPROVE_EXTENSION,
                DossierAction.DECLINE_EXTENSION,
                DossierAction.DECIDE);
        seen.addAll(special);
        assertEquals(EnumSet.allOf(DossierAction.class), seen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AGENCY_ADMIN", "SYSTEM_ADMIN", "INTEGRATOR", "FEEDBACK_OFFICER"})
    void whoKeepsTheSystemRunningSeesNoDossier(Role role) {
        for (DossierState state : DossierState.values()) {
            Case c = of(state, actor("admin", new Appointment(role, "H53.DEMO", true)));
            assertFalse(DossierLife.visible(c));
            assertEquals(List.of(), DossierLife.allowed(c));
        }
    }

    @ParameterizedTest
    @EnumSource(DossierState.class)
    void onlyTheOwnerSeesADraft(DossierState state) {
        boolean everyOfficerAtOnce = DossierLife.visible(of(
                state,
                actor(
                        "officer",
                        Stream.of(Role.values())
                                .map(r -> new Appointment(r, "H53.DEMO", true))
                                .toArray(Appointment[]::new))));
        assertEquals(state != DossierState.DRAFT, everyOfficerAtOnce);
        assertTrue(DossierLife.visible(of(state, actor("owner"))));
        assertFalse(DossierLife.visible(of(state, actor("stranger"))));
    }

    @Test
    void anInspectorReadsAndDoesNothing() {
        everyCase()
                .filter(c -> c.holds(Role.INSPECTOR, COMPETENT))
                .forEach(c -> assertEquals(List.of(), DossierLife.allowed(c)));
    }

    @Test
    void theOwnerNeverDoesAnOfficersWork() {
        Set<DossierAction> owners = EnumSet.of(
                DossierAction.EDIT,
                DossierAction.ATTACH,
                DossierAction.DISCARD,
                DossierAction.SUBMIT,
                DossierAction.WITHDRAW,
                DossierAction.ANSWER_SUPPLEMENT);
        everyCase()
                .filter(Case::isOwner)
                .forEach(c -> assertTrue(
                        owners.containsAll(DossierLife.allowed(c)),
                        c.dossier().state.name()));
    }

    @Test
    void anAssignedStepIsItsAssigneesAlone() {
        Case mine =
                of(DossierState.IN_PROGRESS, actor("officer", new Appointment(Role.CASE_OFFICER, COMPETENT, false)));
        assertTrue(DossierLife.allowed(mine).contains(DossierAction.FORWARD));
        mine.dossier().assignee = "colleague";
        assertEquals(List.of(DossierAction.TAKE_OVER), DossierLife.allowed(mine));
        mine.dossier().assignee = "officer";
        assertTrue(DossierLife.allowed(mine).contains(DossierAction.FORWARD));
        assertFalse(DossierLife.allowed(mine).contains(DossierAction.TAKE_OVER));
    }

    @Test
    void theCodeIsAgencyDayAndSerial() {
        assertEquals(
                "H53.DEMO.10.51.00-261124-0007",
                AcceptancePolicy.code(RECEIVING, java.time.LocalDate.parse("2026-11-24"), 7));
        assertEquals(
                "H53.DEMO.10.51.00-261124-12345",
                AcceptancePolicy.code(RECEIVING, java.time.LocalDate.parse("2026-11-24"), 12345));
    }

    private static Actor actor(String subject, Appointment... held) {
        return new Actor(
                subject, Actor.Kind.INDIVIDUAL, subject, null, null, null, null, null, null, null, null, List.of(held));
    }

    /** A dossier as it lies in the state, at the step that goes with it. */
    private static Case of(DossierState state, Actor actor) {
        Dossier d = new Dossier(new java.util.UUID(7, 7));
        d.state = state;
        d.channel = Channel.ONLINE;
        d.owner = "owner";
        d.receivingAgency = RECEIVING;
        d.competentAgency = COMPETENT;
        int step = switch (state) {
            case DRAFT, SUBMITTED, REFUSED -> -1;
            case ACCEPTED -> 0;
            case DECIDED, RETURNED, CLOSED -> 4;
            default -> 1;
        };
        d.step = step < 0 ? null : step;
        boolean over = FINAL.contains(state) || state == DossierState.DRAFT;
        d.stepRole = over
                ? null
                : step < 0
                        ? Role.INTAKE_OFFICER
                        : PROCEDURE.process().step(step).role();
        d.holdingAgency = step < 0 ? RECEIVING : PROCEDURE.process().step(step).agencyFor(RECEIVING, COMPETENT);
        Instant now = Instant.parse("2026-11-24T03:00:00Z");
        if (state == DossierState.SUPPLEMENT_REQUIRED) {
            d.supplement = new Supplement(
                    Supplement.Stage.PROCESSING,
                    "Thiếu",
                    null,
                    List.of(),
                    List.of(),
                    now,
                    now.plusSeconds(60),
                    null,
                    null);
        }
        if (state == DossierState.PAYMENT_REQUIRED) {
            d.acceptedAt = now;
            d.dues = new Dues(List.of(due(now)));
        }
        assertNull(d.assignee);
        return new Case(d, PROCEDURE, TREE, TestCalendars.standard(), actor, now, TestLaw.shipped());
    }

    private static Due due(Instant now) {
        LocalizedText fee = new LocalizedText("Lệ phí", "Fee");
        return new Due(
                new java.util.UUID(8, 8),
                Due.Kind.FEE,
                Due.Gate.PROCESSING,
                List.of(FeeLine.stated(fee, 50_000, fee)),
                50_000,
                "Lệ phí",
                null,
                now,
                null,
                null,
                null);
    }

    private static <T> T read(String resource, Class<T> type) {
        try (var in = DossierLifeTest.class.getResourceAsStream(resource)) {
            return JsonColumns.MAPPER.readValue(in, type);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
