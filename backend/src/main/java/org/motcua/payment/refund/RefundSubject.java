package org.motcua.payment.refund;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be paid back, all of it or a part: a need, or what paid one obligation.
 *
 * @param amount the whole of the need, or of what was paid
 * @param paid what paid the obligation; the same as the amount where there is none
 */
record RefundSubject(
        @Nullable UUID need,
        UUID movement,
        @Nullable UUID obligation,
        RefundReason why,
        String agency,
        long amount,
        long paid,
        @Nullable String dossierCode,
        @Nullable String payerName) {}
