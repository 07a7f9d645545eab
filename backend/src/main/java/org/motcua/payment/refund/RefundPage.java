package org.motcua.payment.refund;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Refunds, newest first; {@code next} is absent on the last page.
 *
 * @param needs money that came in for nothing and that nobody has asked to pay back yet, oldest first, at most a hundred; on the first page
 *     only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundPage(
        List<RefundView> items,
        List<RefundNeedView> needs,
        @Nullable String next) {

    /**
     * Money that somebody must decide about.
     *
     * @param amount what of it nobody has asked to pay back yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RefundNeed")
    public record RefundNeedView(
            UUID id,
            RefundReason why,
            String agency,
            long amount,
            Instant at,
            @Nullable UUID obligationId,
            @Nullable String dossierCode,
            @Nullable String payerName) {}
}
