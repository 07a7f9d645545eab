package org.motcua.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.dossier.api.Settlement;

/** How an order can be paid. */
@Schema(name = "PayWay")
public enum PayWay {
    VNPAY(Settlement.Method.VNPAY),
    NATIONAL_PLATFORM(Settlement.Method.NATIONAL_PLATFORM),
    VIETQR(Settlement.Method.TRANSFER);

    private final Settlement.Method method;

    PayWay(Settlement.Method method) {
        this.method = method;
    }

    /** What its payments are called. */
    public Settlement.Method method() {
        return method;
    }
}
