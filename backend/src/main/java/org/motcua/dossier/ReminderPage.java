package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.dossier.api.DossierState;

/**
 * A page of the caller's reminders, newest first; {@code next} is absent on the last.
 *
 * @param unread how many were not read yet, counted up to a hundred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReminderPage(
        List<ReminderItem> items, int unread, @Nullable String next) {

    /** Time runs out, or has: which clock of which dossier, and in what capacity the caller is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Reminder")
    public record ReminderItem(
            UUID id,
            Alert.Level level,
            Alert.Clock clock,
            Instant dueAt,
            Instant createdAt,
            @Nullable Instant readAt,
            UUID dossier,

            @Schema(description = "Where the dossier is now")
            DossierState state,

            @Nullable String dossierCode,
            String filingReference,
            LocalizedText procedureName,
            LocalizedText agencyName,
            @Nullable LocalizedText stepName) {}
}
