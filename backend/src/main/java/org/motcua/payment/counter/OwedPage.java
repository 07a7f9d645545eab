package org.motcua.payment.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.dossier.api.Due;

/** What is owed at the agencies that the caller collects for, newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwedPage(List<OwedItem> items, @Nullable String next) {

    /** @param payerName whose dossier it is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwedObligation")
    public record OwedItem(
            UUID id,
            UUID dossierId,
            @Nullable String dossierCode,
            @Nullable String filingReference,
            String payerName,
            Due.Kind kind,
            Due.Gate gate,
            long amount,
            String reason,
            String agency,
            LocalizedText agencyName,
            Instant requiredAt) {}
}
