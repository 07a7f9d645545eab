package org.motcua.payment.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * What anybody may know who holds a receipt: enough to compare it with the paper in hand, and whether it is in force. Never who paid, nor
 * for which dossier.
 *
 * @param replacedBy number of the one that says it rightly
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReceiptCheck")
public record ReceiptCheck(
        String number,
        String formSign,
        String symbol,
        ReceiptState state,
        LocalizedText agencyName,
        long amount,
        LocalDate issuedOn,
        @Nullable LocalDate closedOn,
        @Nullable String replacedBy) {}
