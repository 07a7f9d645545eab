package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must be paid before the dossier goes on, and that it was.
 *
 * @param amount whole đồng (VND)
 * @param gate what waits for it: the processing, or the hand-over of the result
 * @param metAt null while it is owed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Payment(
        long amount,
        Gate gate,
        String reason,
        Instant requiredAt,
        @Nullable Instant metAt,
        @Nullable Method method,
        @Nullable String reference) {

    /** What stands still until it is paid. */
    @Schema(name = "PaymentGate")
    public enum Gate {
        PROCESSING,
        RETURN
    }

    /** How it was paid, as the recording officer says. */
    @Schema(name = "PaymentMethod")
    public enum Method {
        CASH,
        TRANSFER,
        CARD,
        OTHER
    }

    boolean isOwed() {
        return metAt == null;
    }

    Payment met(Instant at, Method by, @Nullable String voucher) {
        return new Payment(amount, gate, reason, requiredAt, at, by, voucher);
    }
}
