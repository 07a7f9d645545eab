package org.motcua.payment.counter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.payment.receipt.ReceiptRef;

/**
 * Money was taken.
 *
 * @param change what is to be given back
 * @param receipts one for each obligation, ready to be printed
 */
@Schema(name = "CollectedPayment")
public record Collected(
        UUID paymentId, long amount, long change, Instant at, List<UUID> obligations, List<ReceiptRef> receipts) {}
