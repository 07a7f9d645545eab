package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order as its payer sees it.
 *
 * @param redirectUrl where to go to pay, while it can be paid
 * @param vietQr what to transfer, while it can be paid
 * @param receipts of what it has paid, as far as they are made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PaymentOrder")
public record OrderView(
        UUID id,
        String number,
        OrderState state,
        PayWay way,
        long amount,
        List<Item> items,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String redirectUrl,
        @Nullable Transfer vietQr,
        @Nullable Instant paidAt,
        List<ObligationView.ReceiptRef> receipts) {

    /** An obligation in the order. */
    @Schema(name = "PaymentOrderItem")
    public record Item(UUID obligation, UUID dossierId, String reason, ObligationState state, long amount) {}

    /** A transfer that pays the order, as text and as a VietQR code. */
    @Schema(name = "VietQrTransfer")
    public record Transfer(
            String payload, String imageUrl, String bank, String account, String accountName, String purpose) {}
}
