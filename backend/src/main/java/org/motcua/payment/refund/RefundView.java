package org.motcua.payment.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money that is paid back, and who asked, decided and paid.
 *
 * @param ofAmount the whole of what was paid, or needed to be paid back: where it is more than the amount, a part goes back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Refund")
public record RefundView(
        UUID id,
        String agency,
        RefundReason why,
        long amount,
        long ofAmount,
        String reason,
        RefundState state,
        @Nullable UUID needId,
        @Nullable UUID obligationId,
        @Nullable String dossierCode,
        @Nullable String payerName,
        RefundRequests.@Nullable Payee payee,
        Instant requestedAt,
        String requesterName,

        @Schema(description = "Whether the caller asked for it, and so cannot approve it")
        boolean mine,

        @Nullable Instant decidedAt,
        @Nullable String deciderName,
        @Nullable String decisionNote,
        @Nullable Instant paidAt,
        @Nullable String paidByName,
        @Nullable RefundMethod method,
        @Nullable String reference) {

    static RefundView of(Refund r, String reader) {
        return new RefundView(
                r.id,
                r.agency,
                r.why,
                r.amount,
                r.ofAmount,
                r.reason,
                r.state,
                r.need,
                r.obligation,
                r.dossierCode,
                r.whose,
                r.payeeName == null ? null : new RefundRequests.Payee(r.payeeName, r.payeeBank, r.payeeAccount),
                r.requestedAt,
                r.requesterName,
                r.requester.equals(reader),
                r.decidedAt,
                r.deciderName,
                r.decisionNote,
                r.paidAt,
                r.payerName,
                r.method,
                r.reference);
    }
}
