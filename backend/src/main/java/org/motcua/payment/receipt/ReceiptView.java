package org.motcua.payment.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.fee.FeeLine;
import org.motcua.dossier.api.Settlement;

/**
 * A receipt as its payer and the desk see it.
 *
 * @param number seven digits, without gaps within symbol, form and agency
 * @param formSign ký hiệu mẫu
 * @param symbol ký hiệu biên lai
 * @param amount what is kept of the payment
 * @param returned what of it had been paid back before this one was issued, if any was
 * @param checkUrl what its QR code opens
 * @param reason why it is not in force any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Receipt")
public record ReceiptView(
        UUID id,
        String number,
        ReceiptForm form,
        String formSign,
        String symbol,
        ReceiptState state,
        String agency,
        LocalizedText agencyName,
        String payerName,
        @Nullable String payerAddress,
        UUID obligationId,
        UUID dossierId,
        @Nullable String dossierCode,
        List<FeeLine> lines,
        long amount,
        @Nullable Long returned,
        String amountInWords,
        Settlement.Method method,
        Instant paidAt,
        Instant issuedAt,
        String issuerName,
        String checkUrl,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable String reason,
        @Nullable Instant closedAt) {

    static ReceiptView of(Receipt r, LocalizedText agencyName, String publicUrl) {
        return new ReceiptView(
                r.id,
                ReceiptForm.number(r.number),
                r.form,
                r.form.sign(),
                r.symbol,
                r.state,
                r.agency,
                agencyName,
                r.payerName,
                r.payerAddress,
                r.obligation,
                r.dossier,
                r.dossierCode,
                r.lines.items(),
                r.amount,
                r.returned == 0 ? null : r.returned,
                DongWords.of(r.amount),
                r.method,
                r.paidAt,
                r.issuedAt,
                r.issuerName,
                publicUrl + "/b/" + r.token,
                r.replaces,
                r.replacedBy,
                r.reason,
                r.closedAt);
    }
}
