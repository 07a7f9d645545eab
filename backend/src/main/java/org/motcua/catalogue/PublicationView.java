package org.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * A publication decision.
 *
 * @param late the catalogue was, or still is not, up to date when the time was over
 * @param updatedAt since when the catalogue is up to date; absent while it is not
 * @param mayComplete whether the caller may say that it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicationDecision")
public record PublicationView(
        UUID id,
        String agency,
        LocalizedText agencyName,
        String number,
        LocalDate signedOn,
        String issuer,
        Instant receivedAt,
        List<String> published,
        List<String> amended,
        List<String> abolished,
        Instant dueAt,
        boolean late,
        Instant recordedAt,
        String recordedByName,
        @Nullable Instant updatedAt,
        @Nullable String updatedByName,
        @Nullable String note,
        boolean mayComplete) {}
