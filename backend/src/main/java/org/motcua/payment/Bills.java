package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.motcua.identity.api.Actor;
import org.motcua.payment.gateway.Gateways;
import org.motcua.shared.ProblemException;

/** What a gateway keeps as its own receipt of a payment (GET_BILL, §17.1): we ask, the platform answers. Decides nothing about money. */
@ApplicationScoped
public class Bills {
    private final Orders orders;
    private final OrderQueries queries;
    private final GatewayOrders gatewayOrders;
    private final Gateways gateways;

    Bills(Orders orders, OrderQueries queries, GatewayOrders gatewayOrders, Gateways gateways) {
        this.orders = orders;
        this.queries = queries;
        this.gatewayOrders = gatewayOrders;
        this.gateways = gateways;
    }

    /** For who sees the order; 409 unless it is paid, by a gateway that keeps a receipt, and has it already. */
    public Uni<BillView> of(UUID order, Actor by) {
        return orders.get(order, by).chain(seen -> {
            if (seen.state() != OrderState.PAID || seen.way() == PayWay.VIETQR) {
                throw ProblemException.of(PaymentProblem.NO_BILL);
            }
            return queries.find(order)
                    .chain(found -> gatewayOrders.of(found.orElseThrow()))
                    .chain(told -> gateways.of(told.way()).bill(told))
                    .map(url -> new BillView(url.orElseThrow(() -> ProblemException.of(PaymentProblem.NO_BILL))));
        });
    }
}
