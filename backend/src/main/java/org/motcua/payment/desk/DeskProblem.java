package org.motcua.payment.desk;

import org.motcua.shared.ProblemType;

/** Refusals at the desks where money is taken, receipted, paid back and reconciled. */
public enum DeskProblem implements ProblemType {
    NOT_YOURS("desk.not-yours", 403),
    PERIOD("desk.period", 422),
    PERIOD_TOO_LONG("desk.period-too-long", 422),
    NO_SHIFT("desk.no-shift", 409),
    SHIFT_OPEN_ALREADY("desk.shift-open-already", 409),
    SHIFT_NOT_FOUND("desk.shift-not-found", 404),
    SHIFT_NOT_OPEN("desk.shift-not-open", 409),
    SHIFT_NOT_CLOSED("desk.shift-not-closed", 409),
    /** Nobody looks over their own shift. */
    OWN_SHIFT("desk.own-shift", 403),
    DENOMINATION("desk.denomination", 422),
    /** Counted other than expected, and no word why. */
    NOTE_NEEDED("desk.note-needed", 422),
    TENDERED_TOO_LITTLE("desk.tendered-too-little", 422),
    CARD_REFERENCE_NEEDED("desk.card-reference-needed", 422),
    NOTHING_HELD("desk.nothing-held", 409),
    HANDOVER_NOT_FOUND("desk.handover-not-found", 404),
    HANDOVER_DECIDED("desk.handover-decided", 409),
    RECEIPT_NOT_FOUND("desk.receipt-not-found", 404),
    RECEIPT_NOT_IN_FORCE("desk.receipt-not-in-force", 409),
    /** The money is still kept: only a replacement may take a receipt's place. */
    RECEIPT_MONEY_KEPT("desk.receipt-money-kept", 409),
    RECEIPT_UNCHANGED("desk.receipt-unchanged", 422),
    REFUND_NOT_FOUND("desk.refund-not-found", 404),
    REFUND_OF_NOTHING("desk.refund-of-nothing", 409),
    /** More than is left of what was paid, or nothing. */
    REFUND_AMOUNT("desk.refund-amount", 422),
    REFUND_STATE("desk.refund-state", 409),
    /** Who asked cannot be who approves. */
    SECOND_PERSON("desk.second-person", 403),
    DRAWER_TOO_LITTLE("desk.drawer-too-little", 409),
    TRANSFER_REFERENCE_NEEDED("desk.transfer-reference-needed", 422),
    STATEMENT_UNREADABLE("desk.statement-unreadable", 422),
    STATEMENT_NOT_FOUND("desk.statement-not-found", 404),
    MERCHANT_UNKNOWN("desk.merchant-unknown", 422),
    TRANSACTION_NOT_FOUND("desk.transaction-not-found", 404),
    TRANSACTION_MATCHED("desk.transaction-matched", 409),
    MATCH_IMPOSSIBLE("desk.match-impossible", 422),
    DIFFERENCE_NOT_FOUND("desk.difference-not-found", 404),
    DIFFERENCE_RESOLVED("desk.difference-resolved", 409),
    DIFFERENCE_NOT_YOURS("desk.difference-not-yours", 409);

    private final String code;
    private final int status;

    DeskProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
