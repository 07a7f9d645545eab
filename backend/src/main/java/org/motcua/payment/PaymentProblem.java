package org.motcua.payment;

import org.motcua.shared.ProblemType;

/** Refusals of payment. */
public enum PaymentProblem implements ProblemType {
    OBLIGATION_NOT_FOUND("payment.obligation-not-found", 404),
    ORDER_NOT_FOUND("payment.order-not-found", 404),
    /** Who may see it, but not pay it. */
    NOT_YOURS("payment.not-yours", 403),
    /** Paid, cancelled or paid back already. */
    NOT_OWED("payment.not-owed", 409),
    /** Several obligations go into one order only when one merchant takes them all. */
    NOT_TOGETHER("payment.not-together", 422),
    /** No merchant for this way at the agency or above it. */
    WAY_NOT_OFFERED("payment.way-not-offered", 422),
    /** An order that is not open cannot be cancelled. */
    ORDER_CLOSED("payment.order-closed", 409),
    /** The gateway cannot be reached or does not answer as it should; nothing has been paid by this. */
    GATEWAY_UNAVAILABLE("payment.gateway-unavailable", 503),
    /** Only orders to be transferred have a VietQR code. */
    NO_QR("payment.no-qr", 404),
    /** Only the national platform keeps a receipt of its own, and only of what was paid there. */
    NO_BILL("payment.no-bill", 409);

    private final String code;
    private final int status;

    PaymentProblem(String code, int status) {
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
