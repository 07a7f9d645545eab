package org.motcua.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Due;
import org.motcua.dossier.api.Settlement;

/**
 * What is owed for a dossier, and what became of it.
 *
 * @param refunded how much of it has been paid back, if any was
 * @param agency who collects it
 * @param openOrder the order of the caller's that can be paid now, if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Obligation")
public record ObligationView(
        UUID id,
        UUID dossierId,
        @Nullable String filingReference,
        @Nullable String dossierCode,
        LocalizedText procedureName,
        Due.Kind kind,
        Due.Gate gate,
        ObligationState state,
        long amount,
        @Nullable Long refunded,
        List<FeeLine> lines,
        String reason,
        Due.@Nullable DutyNotice document,
        String agency,
        LocalizedText agencyName,
        Instant requiredAt,
        @Nullable Instant metAt,
        Settlement.@Nullable Method method,
        @Nullable ReceiptRef receipt,
        @Nullable UUID openOrder) {

    /** A receipt by its number. */
    @Schema(name = "ReceiptRef")
    public record ReceiptRef(UUID id, String number) {}
}
