package org.motcua.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.motcua.payment.gateway.Merchant;
import org.motcua.payment.gateway.PaymentGateway.Asked;

/** Takes what a gateway says of an order, whether it came of its own accord or was asked. Its signature has been found right. */
@ApplicationScoped
public class GatewayNews {
    private static final Logger LOG = Logger.getLogger(GatewayNews.class);
    private final OrderQueries orders;
    private final OrderClosing closing;
    private final Booking booking;
    private final Gates gates;

    GatewayNews(OrderQueries orders, OrderClosing closing, Booking booking, Gates gates) {
        this.orders = orders;
        this.closing = closing;
        this.booking = booking;
        this.gates = gates;
    }

    /** What became of the news. */
    public enum Verdict {
        TAKEN,
        /** Nothing new. */
        KNOWN,
        /** This merchant has no such order. */
        NO_ORDER,
        /** Not what the order costs: nothing was booked, and somebody must look. */
        WRONG_AMOUNT
    }

    /** Any number of times, in any order, at once: each payment is booked once. */
    public Uni<Verdict> take(Merchant merchant, String number, Asked news) {
        String payment = news instanceof Asked.Paid paid ? paid.externalId() : "";
        return orders.told(number, merchant.key(), payment)
                .chain(found -> take(merchant, number, found.orElse(null), news));
    }

    private Uni<Verdict> take(Merchant merchant, String number, OrderQueries.@Nullable Told order, Asked news) {
        NewsPolicy.Step step =
                NewsPolicy.decide(order == null ? null : new NewsPolicy.Order(order.amount(), order.booked()), news);
        if (order == null || step == NewsPolicy.Step.NO_ORDER) {
            LOG.warnf("%s tells of order %s, which merchant %s does not have", merchant.way(), number, merchant.key());
            return Uni.createFrom().item(Verdict.NO_ORDER);
        }
        if (step == NewsPolicy.Step.WRONG_AMOUNT) {
            LOG.errorf(
                    "%s tells of %s for order %s, which costs %d đồng", merchant.way(), news, number, order.amount());
            return Uni.createFrom().item(Verdict.WRONG_AMOUNT);
        }
        if (step == NewsPolicy.Step.BOOK && news instanceof Asked.Paid paid) {
            return book(merchant, order, paid);
        }
        return step == NewsPolicy.Step.FAIL && news instanceof Asked.Failed failed
                ? closing.fail(order.id(), failed.says()).map(first -> first ? Verdict.TAKEN : Verdict.KNOWN)
                : Uni.createFrom().item(Verdict.KNOWN);
    }

    private Uni<Verdict> book(Merchant merchant, OrderQueries.Told order, Asked.Paid paid) {
        Movement money = new Movement(
                MovementSource.valueOf(merchant.way().name()),
                merchant.key(),
                paid.externalId(),
                order.id(),
                List.of(),
                order.agency(),
                merchant.ledgerAccount(),
                paid.amount(),
                merchant.way().method(),
                paid.at());
        return booking.book(money)
                .call(booked -> booked.first()
                        ? gates.open(booked.obligations())
                        : Uni.createFrom().voidItem())
                .map(booked -> booked.first() ? Verdict.TAKEN : Verdict.KNOWN);
    }
}
