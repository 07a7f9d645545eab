package org.motcua.payment.refund;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be paid back: a surplus, or the whole of what paid one obligation. */
record RefundSubject(
        @Nullable UUID need,
        UUID movement,
        @Nullable UUID obligation,
        RefundReason why,
        String agency,
        long amount,
        @Nullable String dossierCode,
        @Nullable String payerName) {}
