package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.dossier.api.DossierState;

/** What a command answers: where the dossier stands now and what the caller may do next. Small, so that a retry can be answered from memory. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierReceipt(
        UUID id,
        int version,
        DossierState state,
        @Nullable String filingReference,
        @Nullable String statusToken,
        @Nullable String dossierCode,
        @Nullable Instant dueAt,
        List<DossierAction> allowedActions) {

    /** @param version the number the dossier will have once the transaction commits */
    static DossierReceipt of(Case c, int version) {
        Dossier d = c.dossier();
        return new DossierReceipt(
                d.id,
                version,
                d.state,
                d.filingReference,
                d.statusToken,
                d.dossierCode,
                d.dueAt != null ? d.dueAt : d.queueDueAt,
                DossierLife.visible(c) ? DossierLife.allowed(c) : List.of());
    }
}
