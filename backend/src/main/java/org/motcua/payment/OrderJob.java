package org.motcua.payment;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.motcua.payment.gateway.Gateways;

/**
 * Ends orders whose time is over, and asks gateways what became of those that they said nothing about, for callbacks get lost. Any number
 * of instances may run it.
 */
@ApplicationScoped
public class OrderJob {
    private static final Logger LOG = Logger.getLogger(OrderJob.class);
    private final OrderClosing closing;
    private final OrderAskQueries asks;
    private final OrderQueries orders;
    private final GatewayOrders gatewayOrders;
    private final Gateways gateways;
    private final GatewayNews news;
    private final PaymentConfig config;
    private final Clock clock;

    OrderJob(
            OrderClosing closing,
            OrderAskQueries asks,
            OrderQueries orders,
            GatewayOrders gatewayOrders,
            Gateways gateways,
            GatewayNews news,
            PaymentConfig config,
            Clock clock) {
        this.closing = closing;
        this.asks = asks;
        this.orders = orders;
        this.gatewayOrders = gatewayOrders;
        this.gateways = gateways;
        this.news = news;
        this.config = config;
        this.clock = clock;
    }

    /** Batch after batch, until less than a whole one is left. */
    @Scheduled(
            every = "${motcua.payment.orders-every:30s}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return expire().chain(() -> ask());
    }

    private Uni<Void> expire() {
        return closing.expireSome(config.batch())
                .chain(ended -> ended < config.batch() ? Uni.createFrom().voidItem() : expire());
    }

    private Uni<Void> ask() {
        Instant now = clock.instant();
        return asks.claim(now, now.plus(config.askAfter()), config.mostAsked(), config.batch())
                .call(claimed -> Multi.createFrom()
                        .iterable(claimed)
                        .onItem()
                        .transformToUniAndConcatenate(this::ask)
                        .collect()
                        .last())
                .chain(claimed ->
                        claimed.size() < config.batch() ? Uni.createFrom().voidItem() : ask());
    }

    /** One whose gateway does not answer stands in nobody's way; it is asked again next time. */
    private Uni<Void> ask(UUID id) {
        return orders.find(id)
                .map(found -> found.orElseThrow())
                .chain(order -> gatewayOrders
                        .of(order)
                        .chain(told -> gateways.of(order.way())
                                .query(told)
                                .chain(answer -> news.take(told.merchant(), order.number(), answer))))
                .onFailure()
                .invoke(e -> LOG.warnf("what became of order %s is not known: %s", id, e.getMessage()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
