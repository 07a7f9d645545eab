package org.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a due was paid, as far as the dossier need know.
 *
 * @param reference number of the receipt, or of the gateway's or bank's transaction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Settlement")
public record Settlement(Method method, @Nullable String reference, Instant at) {

    /** The way the money came. */
    @Schema(name = "PaymentMethod")
    public enum Method {
        CASH,
        CARD,
        TRANSFER,
        VNPAY,
        NATIONAL_PLATFORM,
        POSTAL,
        OTHER
    }
}
