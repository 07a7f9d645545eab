package org.motcua.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.DossierDues;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;
import org.motcua.shared.Folding;

/** What is owed for a dossier. Its id is the due's, its amount never changes, and it is met once. Locked by whoever changes it. */
@Entity
@Table(name = "payment_obligation")
@NullUnmarked
public class Obligation {
    @Id
    public UUID id;

    public UUID dossier;

    @Enumerated(EnumType.STRING)
    public Due.Kind kind;

    @Enumerated(EnumType.STRING)
    public Due.Gate gate;

    @Enumerated(EnumType.STRING)
    public ObligationState state;

    public long amount;

    /** What of it has been paid back: all of it once it is REFUNDED. */
    public long refunded;

    @JdbcTypeCode(SqlTypes.JSON)
    public Lines lines;

    public String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    public Due.DutyNotice document;

    /** Who collects it: where the dossier is received. */
    public String agency;

    /** The account whose dossier it is; null for a walk-in without an account. */
    public String payer;

    @Column(name = "payer_name")
    public String payerName;

    @Column(name = "procedure_version")
    public UUID procedureVersion;

    @Column(name = "filing_reference")
    public String filingReference;

    @Column(name = "dossier_code")
    public String dossierCode;

    @Column(name = "search_text")
    public String searchText;

    @Column(name = "required_at")
    public Instant requiredAt;

    @Column(name = "raised_at")
    public Instant raisedAt;

    @Column(name = "met_at")
    public Instant metAt;

    @Enumerated(EnumType.STRING)
    public Settlement.Method method;

    /** Number of the gateway's or bank's transaction. */
    public String reference;

    @Column(name = "closed_at")
    public Instant closedAt;

    /** How the amount was reckoned. */
    public record Lines(List<FeeLine> items) {}

    Obligation() {}

    /** What a dossier's due is for those who collect it. */
    public Obligation(Due due, DossierDues.Party party, Instant now) {
        this.id = due.id();
        this.dossier = party.dossier();
        this.kind = due.kind();
        this.gate = due.gate();
        this.state = ObligationState.OWED;
        this.amount = due.amount();
        this.lines = new Lines(due.lines());
        this.reason = due.reason();
        this.document = due.document();
        this.agency = party.receivingAgency();
        this.payer = party.owner();
        this.payerName = party.applicant().organisation() != null
                ? party.applicant().organisation()
                : party.applicant().name();
        this.procedureVersion = party.procedureVersion();
        this.requiredAt = due.requiredAt();
        this.raisedAt = now;
        name(party);
    }

    /** The dossier may get its code after something was owed for it. */
    public final void name(DossierDues.Party party) {
        filingReference = party.filingReference();
        dossierCode = party.dossierCode();
        searchText = Stream.of(filingReference, dossierCode, payerName)
                .filter(s -> s != null)
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
    }

    public boolean isOwed() {
        return state == ObligationState.OWED;
    }

    public boolean isDuty() {
        return kind == Due.Kind.NOTIFIED_DUTY;
    }

    /** Paid once, whatever else comes in. */
    public void meet(Settlement.Method how, String number, Instant paidAt) {
        require(ObligationState.OWED);
        state = ObligationState.PAID;
        method = how;
        reference = number;
        metAt = paidAt;
    }

    public void cancel(Instant at) {
        require(ObligationState.OWED);
        state = ObligationState.CANCELLED;
        closedAt = at;
    }

    /** A part of it or all; once all has gone back it is paid no more. */
    public void refund(long part, Instant at) {
        require(ObligationState.PAID);
        if (part <= 0 || part > kept()) {
            throw new IllegalStateException(
                    "obligation " + id + ": " + part + " of " + kept() + " cannot be paid back");
        }
        refunded += part;
        if (kept() == 0) {
            state = ObligationState.REFUNDED;
            closedAt = at;
        }
    }

    /** What was paid and has not gone back. */
    public long kept() {
        return amount - refunded;
    }

    private void require(ObligationState expected) {
        if (state != expected) {
            throw new IllegalStateException("obligation " + id + " is " + state + ", not " + expected);
        }
    }
}
