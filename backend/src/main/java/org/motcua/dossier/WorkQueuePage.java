package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;

/** A page of a work queue: online first, then least remaining working time; {@code next} is absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkQueuePage(List<WorkItem> items, @Nullable String next) {

    /** A dossier that waits for somebody; {@code remainingMinutes} of working time, negative when late. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WorkItem")
    public record WorkItem(
            UUID id,
            DossierState state,
            Channel channel,
            String procedureCode,
            LocalizedText procedureName,
            String applicantName,
            String filingReference,
            @Nullable String dossierCode,
            LocalizedText agencyName,
            @Nullable String stepCode,
            @Nullable LocalizedText stepName,
            @Nullable String assignee,
            @Nullable String assigneeName,
            Instant submittedAt,
            Instant dueAt,
            long remainingMinutes,
            boolean late) {}
}
