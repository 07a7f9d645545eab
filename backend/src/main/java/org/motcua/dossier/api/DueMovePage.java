package org.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** Dossiers whose due moments would move; {@code next} is absent on the last page. A page may hold fewer than asked, even none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueMovePage(
        List<MovingDossier> items, @Nullable String next) {

    /** Neither name nor paper: administrators need not know whose it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MovingDossier")
    public record MovingDossier(
            UUID id,
            @Nullable String dossierCode,
            @Nullable String filingReference,
            DossierState state,
            String procedureCode,
            LocalizedText procedureName,
            LocalizedText agencyName,
            List<DueMove> moves) {}
}
