package org.motcua.payment.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;
import org.motcua.shared.Ids;

/** Money that is paid back, from the asking to the paying. Locked by whoever changes it. */
@Entity
@Table(name = "payment_refund")
@NullUnmarked
class Refund {
    @Id
    UUID id;

    String agency;
    UUID need;
    UUID movement;
    UUID obligation;

    @Enumerated(EnumType.STRING)
    RefundReason why;

    long amount;

    /** What had been paid in all, or needed to be paid back. */
    @Column(name = "of_amount")
    long ofAmount;

    String reason;

    @Column(name = "dossier_code")
    String dossierCode;

    /** Whose money it is, as far as it is known. */
    @Column(name = "whose")
    String whose;

    @Column(name = "payee_name")
    String payeeName;

    @Column(name = "payee_bank")
    String payeeBank;

    @Column(name = "payee_account")
    String payeeAccount;

    @Enumerated(EnumType.STRING)
    RefundState state;

    @Column(name = "requested_at")
    Instant requestedAt;

    String requester;

    @Column(name = "requester_name")
    String requesterName;

    @Column(name = "decided_at")
    Instant decidedAt;

    String decider;

    @Column(name = "decider_name")
    String deciderName;

    @Column(name = "decision_note")
    String decisionNote;

    @Column(name = "paid_at")
    Instant paidAt;

    String payer;

    @Column(name = "payer_name")
    String payerName;

    @Enumerated(EnumType.STRING)
    RefundMethod method;

    String reference;
    UUID shift;

    Refund() {}

    /** @param amount how much of it */
    Refund(RefundSubject of, long amount, RefundRequests.Ask in, Actor by, Instant at) {
        this.id = Ids.next();
        this.agency = of.agency();
        this.need = of.need();
        this.movement = of.movement();
        this.obligation = of.obligation();
        this.why = of.why();
        this.amount = amount;
        this.ofAmount = of.amount();
        this.reason = in.reason();
        this.dossierCode = of.dossierCode();
        this.whose = of.payerName();
        if (in.payee() != null) {
            this.payeeName = in.payee().name();
            this.payeeBank = in.payee().bank();
            this.payeeAccount = in.payee().account();
        }
        this.state = RefundState.REQUESTED;
        this.requester = by.subject();
        this.requesterName = by.displayName();
        this.requestedAt = at;
    }

    void approve(Actor by, Instant at) {
        decide(RefundState.APPROVED, by, null, at);
    }

    void decline(Actor by, String why, Instant at) {
        decide(RefundState.DECLINED, by, why, at);
    }

    void pay(RefundRequests.Pay in, Actor by, Instant at) {
        RefundPolicy.require(state, RefundState.APPROVED);
        RefundPolicy.requireReference(in.method(), in.reference());
        state = RefundState.PAID;
        method = in.method();
        reference = in.reference();
        payer = by.subject();
        payerName = by.displayName();
        paidAt = at;
    }

    private void decide(RefundState as, Actor by, String note, Instant at) {
        RefundPolicy.require(state, RefundState.REQUESTED);
        RefundPolicy.requireSecond(requester, by.subject());
        state = as;
        decider = by.subject();
        deciderName = by.displayName();
        decisionNote = note;
        decidedAt = at;
    }
}
