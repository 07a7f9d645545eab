package org.motcua.payment.gateway;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.motcua.payment.PayWay;

/**
 * An order as its gateway is told of it. Nothing about the person but what the protocol demands.
 *
 * @param number the gateway's name for it
 * @param purpose at most 25 characters of ASCII
 */
public record GatewayOrder(
        UUID id,
        String number,
        PayWay way,
        Merchant merchant,
        long amount,
        Instant createdAt,
        Instant expiresAt,
        String purpose,
        List<Item> items) {

    /** One obligation of it. */
    public record Item(
            String dossierCode,
            String procedureCode,
            String procedureName,
            String agency,
            String agencyName,
            String payer,
            String name,
            long amount) {}
}
