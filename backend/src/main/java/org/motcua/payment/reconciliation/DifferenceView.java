package org.motcua.payment.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.Settlement;

/**
 * Something that does not agree, and whose case it is.
 *
 * @param source the merchant or the bank account
 * @param reference the number there
 * @param expected what our books say, absent when they say nothing
 * @param found what the other side says, absent when it says nothing
 * @param amount how much is at stake
 * @param transactionId the bank's transaction that it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Difference")
public record DifferenceView(
        UUID id,
        String agency,
        DifferenceKind kind,
        Settlement.Method way,
        String source,
        String reference,
        LocalDate day,
        @Nullable String orderNumber,
        @Nullable UUID transactionId,
        @Nullable UUID statementId,
        @Nullable Long expected,
        @Nullable Long found,
        long amount,
        DifferenceState state,
        Instant raisedAt,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable Resolution resolution,
        @Nullable String resolutionNote,
        @Nullable Instant resolvedAt) {

    static DifferenceView of(Difference d, @Nullable UUID statement) {
        return new DifferenceView(
                d.id,
                d.agency,
                d.kind,
                d.way,
                d.source,
                d.reference,
                d.day,
                d.orderNumber,
                d.transaction,
                statement,
                d.expected,
                d.found,
                Math.abs((d.found == null ? 0 : d.found) - (d.expected == null ? 0 : d.expected)),
                d.state,
                d.raisedAt,
                d.owner,
                d.ownerName,
                d.resolution,
                d.resolutionNote,
                d.resolvedAt);
    }
}
