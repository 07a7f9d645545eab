package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.motcua.catalogue.api.Agencies;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.catalogue.api.Procedure;
import org.motcua.catalogue.api.Procedures;
import org.motcua.payment.gateway.GatewayOrder;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.ProblemException;

/** Orders as gateways are told of them. */
@ApplicationScoped
class GatewayOrders {
    private final Procedures procedures;
    private final Agencies agencies;
    private final Merchants merchants;

    GatewayOrders(Procedures procedures, Agencies agencies, Merchants merchants) {
        this.procedures = procedures;
        this.agencies = agencies;
        this.merchants = merchants;
    }

    /** Fails when its merchant is not configured any more. */
    Uni<GatewayOrder> of(OrderQueries.Order o) {
        return agencies.tree()
                .chain(tree -> procedures
                        .versions(o.items().stream()
                                .map(OrderQueries.Item::procedureVersion)
                                .distinct()
                                .toList())
                        .map(known -> of(o, tree, known)));
    }

    private GatewayOrder of(OrderQueries.Order o, AgencyTree tree, Map<UUID, Procedure> known) {
        return new GatewayOrder(
                o.id(),
                o.number(),
                o.way(),
                merchants
                        .byKey(o.merchant())
                        .orElseThrow(() -> ProblemException.of(
                                PaymentProblem.WAY_NOT_OFFERED,
                                Map.of("way", o.way().name()))),
                o.amount(),
                o.createdAt(),
                o.expiresAt(),
                OrderViews.purpose(o.number()),
                o.items().stream()
                        .map(i -> item(i, tree, known.get(i.procedureVersion())))
                        .toList());
    }

    private static GatewayOrder.Item item(OrderQueries.Item i, AgencyTree tree, Procedure p) {
        return new GatewayOrder.Item(
                i.dossierCode(),
                p.code(),
                p.name().vi(),
                i.agency(),
                tree.name(i.agency()).vi(),
                i.payerName(),
                i.reason(),
                i.amount());
    }
}
