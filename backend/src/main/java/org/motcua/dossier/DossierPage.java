package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.dossier.api.DossierState;

/** A page of the caller's own dossiers, newest first; {@code next} is absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierPage(
        List<DossierSummary> items, @Nullable String next) {

    /** A dossier in its owner's list; {@code dueAt} is what runs now: intake, settlement or supplement; {@code expiresAt} when a draft will be thrown away. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierSummary")
    public record DossierSummary(
            UUID id,
            DossierState state,
            String procedureCode,
            LocalizedText procedureName,
            LocalizedText agencyName,
            @Nullable String filingReference,
            @Nullable String dossierCode,
            Instant createdAt,
            Instant updatedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant dueAt,
            @Nullable Instant expiresAt) {}
}
