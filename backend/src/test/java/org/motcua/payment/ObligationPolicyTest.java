package org.motcua.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;

/** What follows from a dossier's dues for what is owed. */
class ObligationPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");
    private static final Settlement PAID = new Settlement(Settlement.Method.CASH, "1", NOW);
    private final MoneyWorld world = new MoneyWorld();
    private final MoneyWorld.Dossier dossier = new MoneyWorld.Dossier();
    private final Due due = world.require(dossier, 5_000, NOW);

    @Test
    void aDueIsRaised() {
        ObligationPolicy.Plan plan = plan(due);
        assertEquals(List.of(due), plan.raise());
        assertFalse(plan.isEmpty());
    }

    @Test
    void whatIsRaisedNeedsNothingMore() {
        assertTrue(plan(due, known(ObligationState.OWED, false)).isEmpty());
        assertTrue(plan(due.metBy(PAID), known(ObligationState.PAID, false)).isEmpty());
        assertTrue(plan(due, known(ObligationState.PAID, false)).isEmpty(), "its dossier will hear of it");
        assertTrue(plan(due.cancelled(NOW, null), known(ObligationState.CANCELLED, false))
                .isEmpty());
        assertTrue(
                plan(due.metBy(PAID), known(ObligationState.OWED, false)).isEmpty(),
                "met without us: the check finds it");
    }

    @Test
    void whatIsHistoryIsNotRaised() {
        assertTrue(plan(due.metBy(PAID)).isEmpty());
        assertTrue(plan(due.cancelled(NOW, null)).isEmpty());
    }

    @Test
    void whatIsNotOwedAnyMoreIsCancelled() {
        assertEquals(
                List.of(due.id()),
                plan(due.cancelled(NOW, null), known(ObligationState.OWED, false))
                        .cancel());
    }

    @ParameterizedTest
    @EnumSource(
            value = DossierState.class,
            names = {"WITHDRAWN", "REFUSED"})
    void aDossierThatEndedOwesNothing(DossierState ended) {
        dossier.state = ended;
        assertTrue(plan(due).isEmpty());
        assertEquals(
                List.of(due.id()), plan(due, known(ObligationState.OWED, false)).cancel());
        assertEquals(
                List.of(new ObligationPolicy.Need(due.id(), RefundWhy.DOSSIER_ENDED)),
                plan(due.metBy(PAID), known(ObligationState.PAID, false)).needs());
        assertTrue(plan(due.metBy(PAID), known(ObligationState.PAID, true)).isEmpty(), "somebody knows");
        assertTrue(plan(due.metBy(PAID), known(ObligationState.REFUNDED, true)).isEmpty());
    }

    @Test
    void whatWasPaidAndThenCancelledMayHaveToBePaidBack() {
        assertEquals(
                List.of(new ObligationPolicy.Need(due.id(), RefundWhy.DUE_CANCELLED)),
                plan(due.cancelled(NOW, null), known(ObligationState.PAID, false))
                        .needs());
    }

    @Test
    void aNewCodeIsTakenOver() {
        ObligationPolicy.Known unnamed = new ObligationPolicy.Known(due.id(), ObligationState.OWED, null, false);
        ObligationPolicy.Plan plan = plan(due, unnamed);
        assertTrue(plan.rename());
        assertFalse(plan.isEmpty());
    }

    private ObligationPolicy.Plan plan(Due is) {
        return plan(is, null);
    }

    private ObligationPolicy.Plan plan(Due is, ObligationPolicy.@Nullable Known known) {
        return ObligationPolicy.plan(List.of(is), dossier.party(), known == null ? List.of() : List.of(known));
    }

    private ObligationPolicy.Known known(ObligationState state, boolean refundNeeded) {
        UUID id = due.id();
        return new ObligationPolicy.Known(id, state, "H53-1", refundNeeded);
    }
}
