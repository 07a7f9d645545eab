package org.motcua.payment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.ProblemException;

/** Whether obligations can be paid by one order, and to whom. Pure. */
final class OrderPolicy {
    private OrderPolicy() {}

    /** All there, the caller's own, and owed. */
    static void requirePayable(int wanted, List<Obligation> found, String caller) {
        if (found.size() != wanted) {
            throw ProblemException.of(PaymentProblem.OBLIGATION_NOT_FOUND);
        }
        if (found.stream().anyMatch(o -> !caller.equals(o.payer))) {
            throw ProblemException.of(PaymentProblem.NOT_YOURS);
        }
        found.stream().filter(o -> !o.isOwed()).findFirst().ifPresent(o -> {
            throw ProblemException.of(PaymentProblem.NOT_OWED, Map.of("state", o.state.name()));
        });
    }

    /** The one merchant that takes them all. */
    static Merchant merchant(PayWay way, List<Obligation> claims, AgencyTree tree, Merchants merchants) {
        List<Optional<Merchant>> takers = claims.stream()
                .map(c -> merchants.nearest(way, tree.lineage(c.agency)))
                .distinct()
                .toList();
        if (takers.stream().anyMatch(Optional::isEmpty)) {
            throw ProblemException.of(PaymentProblem.WAY_NOT_OFFERED, Map.of("way", way.name()));
        }
        if (takers.size() > 1) {
            throw ProblemException.of(PaymentProblem.NOT_TOGETHER);
        }
        return takers.get(0).orElseThrow();
    }

    /** In whose books a surplus would stand: who collects, or whose merchant it is when several do. */
    static String agency(List<Obligation> claims, Merchant merchant) {
        String first = claims.get(0).agency;
        return claims.stream().allMatch(c -> Objects.equals(c.agency, first)) ? first : merchant.agency();
    }
}
