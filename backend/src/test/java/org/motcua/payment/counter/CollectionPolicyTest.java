package org.motcua.payment.counter;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Appointment;
import org.motcua.identity.api.Role;
import org.motcua.payment.Obligation;
import org.motcua.payment.ObligationState;
import org.motcua.payment.Owed;
import org.motcua.payment.PaymentProblem;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;
import org.motcua.shared.ProblemType;

/** What a cashier or a postal agent may take money for. */
class CollectionPolicyTest {
    private static final AgencyTree TREE = new AgencyTree(List.of());
    private static final Obligation HERE = owed("A", 5_000);
    private static final Obligation ELSEWHERE = owed("B", 7_000);

    @Test
    void whatIsOwedAtOnesOwnAgencyIsTaken() {
        assertDoesNotThrow(() -> require(List.of(HERE.id, HERE.id), List.of(HERE), cashierAt("A")));
    }

    @Test
    void whatIsNotThereAndWhatIsElsewhereLookAlike() {
        assertRefused(
                PaymentProblem.OBLIGATION_NOT_FOUND,
                () -> require(List.of(HERE.id, UUID.randomUUID()), List.of(HERE), cashierAt("A")));
        assertRefused(
                PaymentProblem.OBLIGATION_NOT_FOUND,
                () -> require(List.of(HERE.id, ELSEWHERE.id), List.of(HERE, ELSEWHERE), cashierAt("A")));
    }

    @Test
    void whoHoldsNoOfficeIsToldSo() {
        assertRefused(DeskProblem.NOT_YOURS, () -> require(List.of(HERE.id), List.of(HERE), actor(List.of())));
        Actor inspector = actor(List.of(new Appointment(Role.INSPECTOR, "A", false)));
        assertRefused(DeskProblem.NOT_YOURS, () -> require(List.of(HERE.id), List.of(HERE), inspector));
    }

    @Test
    void whatIsPaidIsNotTakenAgain() {
        Obligation paid = Owed.of("A", "p", 1, ObligationState.PAID);
        assertRefused(
                PaymentProblem.NOT_OWED, () -> require(List.of(HERE.id, paid.id), List.of(HERE, paid), cashierAt("A")));
    }

    @Test
    void sumsAreExact() {
        assertEquals(12_000, CollectionPolicy.sum(List.of(HERE, ELSEWHERE)));
        List<Obligation> more = List.of(owed("A", Long.MAX_VALUE), HERE);
        assertThrows(ArithmeticException.class, () -> CollectionPolicy.sum(more));
    }

    @Test
    void anAgentsMoneyStandsInOneAgencysBooks() {
        assertEquals("A", CollectionPolicy.oneAgency(List.of(HERE, owed("A", 1))));
        assertRefused(PaymentProblem.NOT_TOGETHER, () -> CollectionPolicy.oneAgency(List.of(HERE, ELSEWHERE)));
    }

    @Test
    void aCardsSlipHasANumber() {
        assertDoesNotThrow(() -> paying(CounterRequests.Method.CARD, "0042"));
        assertDoesNotThrow(() -> paying(CounterRequests.Method.CASH, null));
        assertRefused(DeskProblem.CARD_REFERENCE_NEEDED, () -> paying(CounterRequests.Method.CARD, null));
        assertRefused(DeskProblem.CARD_REFERENCE_NEEDED, () -> paying(CounterRequests.Method.CARD, " "));
    }

    private static void paying(CounterRequests.Method method, @Nullable String card) {
        CollectionPolicy.requireCardReference(
                new CounterRequests.CollectAtCounter(List.of(HERE.id), method, null, card));
    }

    private static void require(List<UUID> asked, List<Obligation> found, Actor by) {
        CollectionPolicy.require(asked, found, by, Role.CASHIER, TREE);
    }

    private static Obligation owed(String agency, long amount) {
        return Owed.of(agency, "p", amount, ObligationState.OWED);
    }

    private static Actor cashierAt(String agency) {
        return actor(List.of(new Appointment(Role.CASHIER, agency, false)));
    }

    private static Actor actor(List<Appointment> held) {
        return new Actor("s", Actor.Kind.INDIVIDUAL, "n", null, null, null, null, null, null, null, null, held);
    }

    private static void assertRefused(ProblemType why, Executable what) {
        assertEquals(why, assertThrows(ProblemException.class, what).type());
    }
}
