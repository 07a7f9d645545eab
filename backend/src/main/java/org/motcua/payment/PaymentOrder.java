package org.motcua.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** One payment of one or several obligations in one way, open for some minutes. Locked by whoever changes it. */
@Entity
@Table(name = "payment_order")
@NullUnmarked
public class PaymentOrder {
    @Id
    public UUID id;

    /** The gateway's and the bank's name for it: digits only. */
    public String number;

    public String agency;
    public String payer;

    @Column(name = "payer_name")
    public String payerName;

    @Enumerated(EnumType.STRING)
    public PayWay way;

    /** Key of the merchant in the configuration. */
    public String merchant;

    public long amount;

    @Enumerated(EnumType.STRING)
    public OrderState state = OrderState.OPEN;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "redirect_url")
    public String redirectUrl;

    @Column(name = "paid_at")
    public Instant paidAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    /** When its gateway is to be asked what became of it; null when it has said so for good. */
    @Column(name = "ask_at")
    public Instant askAt;

    public int asked;

    PaymentOrder() {}

    PaymentOrder(String number, String agency, String payer, String payerName, PayWay way, String merchant) {
        this.id = Ids.next();
        this.number = number;
        this.agency = agency;
        this.payer = payer;
        this.payerName = payerName;
        this.way = way;
        this.merchant = merchant;
    }

    boolean isOpen(Instant now) {
        return state == OrderState.OPEN && now.isBefore(expiresAt);
    }

    /** From whatever state: money is there. */
    void pay(Instant at) {
        state = OrderState.PAID;
        paidAt = at;
        askAt = null;
    }

    void cancel(Instant at) {
        if (state != OrderState.OPEN) {
            throw ProblemException.of(PaymentProblem.ORDER_CLOSED);
        }
        close(OrderState.CANCELLED, at);
    }

    /** The gateway says that nothing will come; it need not be asked any more. */
    void fail(Instant at) {
        close(OrderState.FAILED, at);
        askAt = null;
    }

    void expire(Instant at) {
        close(OrderState.EXPIRED, at);
    }

    private void close(OrderState as, Instant at) {
        state = as;
        closedAt = at;
    }
}
