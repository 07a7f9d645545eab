package org.motcua.payment.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.identity.api.Actor;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.payment.ledger.Account;
import org.motcua.payment.ledger.AccountKind;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** One cashier's drawer from its float to its counting. Locked by whoever moves money in it. */
@Entity
@Table(name = "payment_shift")
@NullUnmarked
public class Shift {
    @Id
    UUID id;

    String agency;
    String cashier;

    @Column(name = "cashier_name")
    String cashierName;

    @Enumerated(EnumType.STRING)
    ShiftState state;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "opening_float")
    long openingFloat;

    @Column(name = "cash_in")
    long cashIn;

    @Column(name = "cash_out")
    long cashOut;

    @Column(name = "card_in")
    long cardIn;

    int payments;

    @Column(name = "closed_at")
    Instant closedAt;

    Long counted;

    @JdbcTypeCode(SqlTypes.JSON)
    Counts counts;

    String note;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    String reviewer;

    @Column(name = "reviewer_name")
    String reviewerName;

    @Column(name = "review_note")
    String reviewNote;

    Long deposited;

    /** Digits on the deposit's slip, after {@code NT}; null when nothing went to the bank. */
    @Column(name = "deposit_number")
    String depositNumber;

    /** What was counted, note by note. */
    public record Counts(List<CashCount> items) {}

    Shift() {}

    Shift(String agency, Actor by, long openingFloat, Instant at) {
        this.id = Ids.next();
        this.agency = agency;
        this.cashier = by.subject();
        this.cashierName = by.displayName();
        this.state = ShiftState.OPEN;
        this.openingFloat = openingFloat;
        this.openedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    /** The drawer, as the books know it; the float is not in them, it never leaves the agency. */
    public Account cash() {
        return Account.of(AccountKind.CASH, agency, id.toString());
    }

    long expected() {
        return ShiftPolicy.expected(openingFloat, cashIn, cashOut);
    }

    void takeCash(long amount) {
        cashIn = Math.addExact(cashIn, amount);
    }

    void takeCard(long amount) {
        cardIn = Math.addExact(cardIn, amount);
    }

    /** Pays out of the drawer. Fails when there is not enough in it. */
    public void payOut(long amount) {
        if (expected() < amount) {
            throw ProblemException.of(DeskProblem.DRAWER_TOO_LITTLE);
        }
        cashOut = Math.addExact(cashOut, amount);
    }

    /** @return counted less expected */
    long close(List<CashCount> found, String why, Instant at) {
        if (state != ShiftState.OPEN) {
            throw ProblemException.of(DeskProblem.SHIFT_NOT_OPEN);
        }
        long sum = ShiftPolicy.sum(found);
        long difference = ShiftPolicy.difference(expected(), sum, why);
        state = ShiftState.CLOSED;
        counted = sum;
        counts = new Counts(List.copyOf(found));
        note = why;
        closedAt = at;
        return difference;
    }

    /**
     * Looked over.
     *
     * @param slip what its deposit is found by in the bank's statement
     * @return what goes to the bank: everything but the float; less than nothing when the float has to be filled up again
     */
    long review(Actor by, String words, String slip, Instant at) {
        if (state != ShiftState.CLOSED) {
            throw ProblemException.of(DeskProblem.SHIFT_NOT_CLOSED);
        }
        if (by.subject().equals(cashier)) {
            throw ProblemException.of(DeskProblem.OWN_SHIFT);
        }
        state = ShiftState.REVIEWED;
        deposited = counted - openingFloat;
        depositNumber = deposited == 0 ? null : slip;
        reviewer = by.subject();
        reviewerName = by.displayName();
        reviewNote = words;
        reviewedAt = at;
        return deposited;
    }
}
