package org.motcua.payment.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.payment.PayWay;

/**
 * An imported file of a gateway, laid beside our books: what does not agree is among the differences.
 *
 * @param total what it says it took
 * @param fees what of it it keeps back
 */
@Schema(name = "GatewayFile")
public record GatewayFileView(
        UUID id,
        String agency,
        String merchant,
        PayWay way,
        LocalDate day,
        String fileName,
        Instant importedAt,
        int rows,
        int matched,
        long total,
        long fees) {}
