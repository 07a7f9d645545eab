package org.motcua.payment.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.dossier.api.Settlement;
import org.motcua.payment.Obligation;
import org.motcua.payment.desk.DeskProblem;
import org.motcua.shared.Ids;
import org.motcua.shared.ProblemException;

/** Proof of one payment. What it says never changes; it can only cease to be in force. */
@Entity
@Table(name = "receipt")
@NullUnmarked
class Receipt {
    private static final int TOKEN_LENGTH = 26;

    @Id
    UUID id;

    String agency;
    int year;

    @Enumerated(EnumType.STRING)
    ReceiptForm form;

    String symbol;
    long number;

    @Enumerated(EnumType.STRING)
    ReceiptState state;

    UUID obligation;
    UUID dossier;
    String payer;

    @Column(name = "payer_name")
    String payerName;

    @Column(name = "payer_address")
    String payerAddress;

    @Column(name = "dossier_code")
    String dossierCode;

    @JdbcTypeCode(SqlTypes.JSON)
    Obligation.Lines lines;

    /** What is kept of the payment. */
    long amount;

    /** What has gone back of it before this one was issued. */
    long returned;

    @Enumerated(EnumType.STRING)
    Settlement.Method method;

    @Column(name = "paid_at")
    Instant paidAt;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "issuer_name")
    String issuerName;

    String token;
    UUID replaces;

    @Column(name = "replaced_by")
    UUID replacedBy;

    String reason;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    String closedBy;

    Receipt() {}

    private Receipt(ReceiptSeries series, ReceiptForm form, String issuerName, Instant at) {
        this.id = Ids.next();
        this.agency = series.agency;
        this.year = series.year;
        this.form = form;
        this.symbol = series.symbol;
        this.number = series.next();
        this.state = ReceiptState.ISSUED;
        this.issuerName = issuerName;
        this.issuedAt = at;
        this.token = Ids.readable(TOKEN_LENGTH);
    }

    /** The next of its series, for an obligation that was met. */
    static Receipt of(Obligation paid, ReceiptSeries series, ReceiptForm form, String issuerName, Instant at) {
        Receipt r = new Receipt(series, form, issuerName, at);
        r.obligation = paid.id;
        r.dossier = paid.dossier;
        r.payer = paid.payer;
        r.payerName = paid.payerName;
        r.dossierCode = paid.dossierCode != null ? paid.dossierCode : paid.filingReference;
        r.lines = paid.lines;
        r.amount = paid.kept();
        r.returned = paid.refunded;
        r.method = paid.method;
        r.paidAt = paid.metAt;
        return r;
    }

    /** Says the same of the same payment, but for whom: takes the place of this one. */
    Receipt corrected(ReceiptRequests.Replace in, ReceiptSeries series, String issuerName, Instant at) {
        Receipt r = copy(series, issuerName, at);
        r.payerName = in.payerName();
        r.payerAddress = in.payerAddress();
        return r;
    }

    /** Says the same of what is kept of the payment: takes the place of this one. */
    Receipt reduced(Obligation paid, ReceiptSeries series, String issuerName, Instant at) {
        Receipt r = copy(series, issuerName, at);
        r.amount = paid.kept();
        r.returned = paid.refunded;
        return r;
    }

    private Receipt copy(ReceiptSeries series, String issuerName, Instant at) {
        Receipt r = new Receipt(series, form, issuerName, at);
        r.obligation = obligation;
        r.dossier = dossier;
        r.payer = payer;
        r.payerName = payerName;
        r.payerAddress = payerAddress;
        r.dossierCode = dossierCode;
        r.lines = lines;
        r.amount = amount;
        r.returned = returned;
        r.method = method;
        r.paidAt = paidAt;
        r.replaces = id;
        return r;
    }

    void cancel(String why, String by, Instant at) {
        close(ReceiptState.CANCELLED, why, by, at);
    }

    void replaceWith(UUID other, String why, String by, Instant at) {
        close(ReceiptState.REPLACED, why, by, at);
        replacedBy = other;
    }

    ReceiptRef ref() {
        return new ReceiptRef(id, ReceiptForm.number(number), symbol, obligation);
    }

    private void close(ReceiptState as, String why, String by, Instant at) {
        if (state != ReceiptState.ISSUED) {
            throw ProblemException.of(DeskProblem.RECEIPT_NOT_IN_FORCE);
        }
        state = as;
        reason = why;
        closedBy = by;
        closedAt = at;
    }
}
