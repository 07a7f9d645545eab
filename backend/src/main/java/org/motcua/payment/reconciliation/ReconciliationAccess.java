package org.motcua.payment.reconciliation;

import java.time.Instant;
import java.util.List;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.event.EventStamp;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.ProblemException;

/** Who reconciles which account. */
final class ReconciliationAccess {
    static final List<Role> KEEPERS = List.of(Role.ACCOUNTANT);
    private static final String SYSTEM = "payment";

    private ReconciliationAccess() {}

    /** The merchant whose bank account it is; fails when nobody's is, or when it is not the accountant's to reconcile. */
    static Merchant account(Merchants merchants, String account, Actor by, AgencyTree tree) {
        Merchant m = merchants.all().stream()
                .filter(x -> x.bank().number().equals(account) && !account.isEmpty())
                .findFirst()
                .orElseThrow(() -> ProblemException.of(DeskProblem.MERCHANT_UNKNOWN));
        DeskAccess.require(by, KEEPERS, m.agency(), tree);
        return m;
    }

    static EventStamp stamp(Actor by, String agency, AgencyTree tree, Instant at) {
        return DeskAccess.stamp(by, KEEPERS, agency, tree, at);
    }

    /** What was found by laying books side by side is nobody's doing. */
    static EventStamp found(String agency, Instant at) {
        return new EventStamp(at, null, SYSTEM, SYSTEM, "SYSTEM", agency);
    }
}
