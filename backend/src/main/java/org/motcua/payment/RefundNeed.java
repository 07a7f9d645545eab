package org.motcua.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that somebody must decide about; one row of {@code payment_refund_need}, written with what caused it. */
record RefundNeed(
        UUID id, RefundWhy why, UUID movement, @Nullable UUID obligation, String agency, long amount, Instant at) {}
