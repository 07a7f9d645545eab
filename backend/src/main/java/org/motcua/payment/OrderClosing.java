package org.motcua.payment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.motcua.event.EventLog;

/** Ends orders that were not paid. */
@ApplicationScoped
public class OrderClosing {
    private final PaymentOrderRepository orders;
    private final EventLog log;
    private final Clock clock;

    OrderClosing(PaymentOrderRepository orders, EventLog log, Clock clock) {
        this.orders = orders;
        this.log = log;
        this.clock = clock;
    }

    /** The gateway has said that nothing will come. True when the order was open and is failed now. */
    @WithTransaction
    public Uni<Boolean> fail(UUID id, String gatewaySays) {
        return orders.locked(id).chain(order -> {
            order.askAt = null;
            if (order.state != OrderState.OPEN) {
                return orders.flush().replaceWith(false);
            }
            order.fail(now());
            return tell(order, order.closedAt, new PaymentEvent.OrderFailed(order.number, gatewaySays))
                    .replaceWith(true);
        });
    }

    /** Orders whose time is over, at most so many; those that another transaction holds are left to it. */
    @WithTransaction
    public Uni<Integer> expireSome(int most) {
        Instant now = now();
        return orders.claimExpired(now, most)
                .call(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(order -> {
                            order.expire(now);
                            return tell(order, now, new PaymentEvent.OrderExpired(order.number));
                        })
                        .collect()
                        .last())
                .map(List::size);
    }

    private Uni<Void> tell(PaymentOrder order, Instant at, PaymentEvent happened) {
        return log.append(order.id, PaymentStamps.system(order.agency, at), List.of(happened))
                .chain(() -> orders.flush());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
