package org.motcua.payment.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a receipt that is wrong. */
public final class ReceiptRequests {
    private ReceiptRequests() {}

    /** @param reason what is recorded beside the number that stays taken */
    @Schema(name = "CancelReceiptRequest")
    public record Cancel(@NotBlank @Size(max = 1000) String reason) {}

    /** Everything but who paid comes from the payment, and can be no other. */
    @Schema(name = "ReplaceReceiptRequest")
    public record Replace(
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 200) String payerName,
            @Size(max = 300) @Nullable String payerAddress) {}
}
