package org.motcua.payment.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.ProblemException;

/** Money that came to, or left, an account at the bank. What the bank says of it never changes, only what we know of it. */
@Entity
@Table(name = "bank_transaction")
@NullUnmarked
class BankTransaction {
    @Id
    UUID id;

    UUID statement;
    String agency;
    String account;
    String reference;
    Instant at;
    long amount;
    String description;

    @Enumerated(EnumType.STRING)
    TransactionState state;

    @Column(name = "order_number")
    String orderNumber;

    UUID movement;

    /** Whose cash it is. */
    UUID shift;

    @Column(name = "settled_merchant")
    String settledMerchant;

    @Column(name = "settled_day")
    LocalDate settledDay;

    BankTransaction() {}

    /** It pays an order, or what somebody says it pays. */
    void paid(UUID booked, String order) {
        requireOpen();
        state = TransactionState.MATCHED;
        movement = booked;
        orderNumber = order;
    }

    /** A gateway's payout of a day. */
    void settled(String merchant, LocalDate day) {
        requireOpen();
        state = TransactionState.MATCHED;
        settledMerchant = merchant;
        settledDay = day;
    }

    /** The cash of a counted shift, or what its float was filled up with. */
    void deposited(UUID counted) {
        requireOpen();
        state = TransactionState.MATCHED;
        shift = counted;
    }

    /** A refund that went out. */
    void refunded() {
        requireOpen();
        state = TransactionState.MATCHED;
    }

    void unknown() {
        requireOpen();
        state = TransactionState.UNMATCHED;
    }

    void ignore() {
        requireOpen();
        state = TransactionState.IGNORED;
    }

    private void requireOpen() {
        if (state != TransactionState.NEW && state != TransactionState.UNMATCHED) {
            throw ProblemException.of(DeskProblem.TRANSACTION_MATCHED);
        }
    }
}
