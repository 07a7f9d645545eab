package org.motcua.payment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.motcua.catalogue.api.Agencies;
import org.motcua.dossier.api.DossierRecords;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;
import org.motcua.payment.gateway.Gateways;
import org.motcua.payment.gateway.Merchants;
import org.motcua.shared.ProblemException;
import org.motcua.shared.QrCodes;

/** Orders for who pays, and for officers who look on. */
@ApplicationScoped
public class Orders {
    private static final List<Role> READERS = List.of(
            Role.CASHIER, Role.INTAKE_OFFICER, Role.CASE_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.INSPECTOR);
    private final DossierRecords dossiers;
    private final Obligations obligations;
    private final OrderQueries queries;
    private final OrderStarting starting;
    private final GatewayOrders gatewayOrders;
    private final Gateways gateways;
    private final Merchants merchants;
    private final Agencies agencies;
    private final Clock clock;
    private final String publicUrl;

    Orders(
            DossierRecords dossiers,
            Obligations obligations,
            OrderQueries queries,
            OrderStarting starting,
            GatewayOrders gatewayOrders,
            Gateways gateways,
            Merchants merchants,
            Agencies agencies,
            Clock clock,
            @ConfigProperty(name = "motcua.public-url") String publicUrl) {
        this.dossiers = dossiers;
        this.obligations = obligations;
        this.queries = queries;
        this.starting = starting;
        this.gatewayOrders = gatewayOrders;
        this.gateways = gateways;
        this.merchants = merchants;
        this.agencies = agencies;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Before an order is made: the caller's own dossiers, and what is owed for them as it is now. */
    public Uni<Void> requireOwn(BeginPaymentRequest in, Actor by) {
        return queries.dossiers(in.obligations()).chain(found -> {
            if (found.isEmpty()) {
                throw ProblemException.of(PaymentProblem.OBLIGATION_NOT_FOUND);
            }
            return Multi.createFrom()
                    .iterable(found)
                    .onItem()
                    .transformToUniAndConcatenate(dossier -> requireOwn(dossier, by))
                    .collect()
                    .last();
        });
    }

    private Uni<Void> requireOwn(UUID dossier, Actor by) {
        return dossiers.seen(dossier, by).chain(seen -> {
            if (seen != DossierRecords.Seen.OWNER) {
                throw ProblemException.of(PaymentProblem.NOT_YOURS);
            }
            return obligations.ensure(dossier);
        });
    }

    /**
     * The order with where to pay it, which its gateway is asked for when nobody has yet. When the gateway does not answer the order
     * stays as it is, and whoever asks again asks it again.
     */
    public Uni<OrderView> begun(UUID id, Actor by, String ip, String language) {
        return require(id)
                .chain(order ->
                        order.state() != OrderState.OPEN || order.redirectUrl() != null || order.way() == PayWay.VIETQR
                                ? get(id, by)
                                : gatewayOrders
                                        .of(order)
                                        .chain(told ->
                                                gateways.of(order.way()).begin(told, returnUrl(id), ip, language))
                                        .chain(url -> starting.started(id, url))
                                        .chain(() -> get(id, by)));
    }

    /** 404 for who neither pays it nor sees to money at its agency. */
    public Uni<OrderView> get(UUID id, Actor by) {
        return require(id)
                .chain(order -> agencies.tree().map(tree -> {
                    boolean payer = order.payer().equals(by.subject());
                    if (!payer && !by.holdsAny(READERS, tree.lineage(order.agency()))) {
                        throw ProblemException.of(PaymentProblem.ORDER_NOT_FOUND);
                    }
                    return OrderViews.of(
                            order, merchants.byKey(order.merchant()).orElse(null), payer, clock.instant());
                }));
    }

    /** The code to scan, as SVG; only for who pays, and while it can be paid. */
    public Uni<String> vietQr(UUID id, Actor by) {
        return get(id, by).map(order -> {
            if (order.vietQr() == null) {
                throw ProblemException.of(PaymentProblem.NO_QR);
            }
            return QrCodes.svg(order.vietQr().payload());
        });
    }

    private Uni<OrderQueries.Order> require(UUID id) {
        return queries.find(id)
                .map(found -> found.orElseThrow(() -> ProblemException.of(PaymentProblem.ORDER_NOT_FOUND)));
    }

    /** Ours alone: nothing of it comes from a request. */
    private String returnUrl(UUID order) {
        return publicUrl.replaceAll("/+$", "") + "/thanh-toan/ket-qua/" + order;
    }
}
