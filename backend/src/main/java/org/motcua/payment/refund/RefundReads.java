package org.motcua.payment.refund;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Agencies;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.desk.DeskAccess;
import org.motcua.payment.desk.Where;

/** Refunds as those see them who ask, decide and look over. */
@ApplicationScoped
public class RefundReads {
    private static final List<Role> READERS =
            List.of(Role.CASHIER, Role.ACCOUNTANT, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR);
    private final RefundRepository refunds;
    private final RefundNeedQueries needs;
    private final Agencies agencies;

    RefundReads(RefundRepository refunds, RefundNeedQueries needs, Agencies agencies) {
        this.refunds = refunds;
        this.needs = needs;
        this.agencies = agencies;
    }

    /** What a list is asked for. */
    public record Asked(
            @Nullable String agency,
            @Nullable RefundState state,
            @Nullable String cursor,
            int limit) {}

    @WithSession
    public Uni<RefundPage> list(Asked asked, Actor by) {
        return agencies.tree().chain(tree -> {
            List<String> reach = DeskAccess.reach(by, READERS, Optional.ofNullable(asked.agency()), tree);
            Where where = new Where()
                    .and("agency in :agencies", "agencies", reach)
                    .and("state = :state", "state", asked.state())
                    .after(asked.cursor());
            return refunds.page(where, asked.limit())
                    .chain(found -> needs(asked, reach).map(open -> page(found, open, asked.limit(), by)));
        });
    }

    private Uni<List<RefundPage.RefundNeedView>> needs(Asked asked, List<String> reach) {
        return asked.cursor() == null || asked.cursor().isEmpty()
                ? needs.open(reach)
                : Uni.createFrom().item(List.of());
    }

    private static RefundPage page(List<Refund> found, List<RefundPage.RefundNeedView> needs, int limit, Actor by) {
        return new RefundPage(
                found.stream()
                        .limit(limit)
                        .map(r -> RefundView.of(r, by.subject()))
                        .toList(),
                needs,
                Where.next(found.stream().map(r -> r.id).toList(), limit));
    }
}
