package org.motcua.payment.counter;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.Obligation;
import org.motcua.payment.PaymentProblem;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** What may be taken by hand: everything asked for is owed, and at agencies that the collector collects for. Pure. */
final class CollectionPolicy {
    private CollectionPolicy() {}

    static void require(List<UUID> asked, List<Obligation> found, Actor by, Role role, AgencyTree tree) {
        boolean all = found.size() == new HashSet<>(asked).size();
        if (!all || found.stream().anyMatch(o -> !by.holds(role, tree.lineage(o.agency)))) {
            throw ProblemException.of(
                    by.appointments().stream().anyMatch(a -> a.role() == role)
                            ? PaymentProblem.OBLIGATION_NOT_FOUND
                            : DeskProblem.NOT_YOURS);
        }
        if (found.stream().anyMatch(o -> !o.isOwed())) {
            throw ProblemException.of(PaymentProblem.NOT_OWED);
        }
    }

    static long sum(List<Obligation> found) {
        return found.stream().mapToLong(o -> o.amount).reduce(0, Math::addExact);
    }

    /** In whose books the agent's money stands. */
    static String oneAgency(List<Obligation> found) {
        List<String> agencies = found.stream().map(o -> o.agency).distinct().toList();
        if (agencies.size() != 1) {
            throw ProblemException.of(PaymentProblem.NOT_TOGETHER);
        }
        return agencies.get(0);
    }

    static void requireCardReference(CounterRequests.CollectAtCounter in) {
        boolean said = in.cardReference() != null && !in.cardReference().isBlank();
        if (in.method() == CounterRequests.Method.CARD && !said) {
            throw ProblemException.of(DeskProblem.CARD_REFERENCE_NEEDED);
        }
    }
}
