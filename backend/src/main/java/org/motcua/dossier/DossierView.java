package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.catalogue.api.ProcessStep;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;
import org.motcua.dossier.api.Due;
import org.motcua.paper.api.AttachmentView;

/** A dossier whole: form, papers, steps, clocks, history, and what the caller may do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dossier")
public record DossierView(
        UUID id,
        int version,
        DossierState state,

        @Schema(description = "TrangThaiHoSo of the national portal; 0 for a draft")
        int nationalStatus,

        Channel channel,
        String procedureCode,
        int procedureVersion,
        LocalizedText procedureName,
        AgencyRef competentAgency,
        AgencyRef receivingAgency,
        AgencyRef holdingAgency,

        @Schema(description = "Whether the caller is its owner")
        boolean mine,

        Applicant applicant,
        Contact contact,
        Delivery delivery,
        JsonNode form,
        @Nullable String filingReference,
        @Nullable String statusToken,
        @Nullable String dossierCode,
        @Nullable Assignee assignee,
        List<StepView> steps,
        List<ClockView> clocks,
        @Nullable Supplement supplement,
        int supplementRequests,
        List<Due> dues,
        @Nullable Postal postal,
        @Nullable Outcome outcome,
        List<Opinion> opinions,
        List<AttachmentView> attachments,
        List<TimelineEntry> timeline,
        List<DossierAction> allowedActions,
        Instant createdAt,
        Instant updatedAt,

        @Nullable
        @Schema(description = "When the draft will be thrown away, announced because nobody has touched it for long")
        Instant expiresAt,

        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant decidedAt,

        @Nullable
        @Schema(description = "The apology with its new appointment; the applicant sees it once it is approved")
        Extension extension,

        @Nullable @Schema(description = "Level of assurance of the account that filed it; fees may depend on it")
        Integer assurance) {

    /** The officer who has it. */
    @Schema(name = "Assignee")
    public record Assignee(String subject, String name) {}

    /** A step of the process as it went so far; {@code startedAt} of its latest round. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierStep")
    public record StepView(
            String code,
            LocalizedText name,
            ProcessStep.Kind kind,
            AgencyRef agency,
            StepStatus status,
            int budgetMinutes,
            @Nullable Instant startedAt) {}

    /** How far a step is. */
    @Schema(name = "StepStatus")
    public enum StepStatus {
        DONE,
        CURRENT,
        UPCOMING
    }

    /** Something that happened; {@code note} is absent from the applicant's view when it was between officers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TimelineEntry")
    public record TimelineEntry(
            long seq,
            @Schema(examples = "DOSSIER_ACCEPTED") String type,
            Instant at,
            @Nullable Instant statedAt,
            String actorName,
            String actorRole,
            @Nullable LocalizedText agencyName,
            @Nullable LocalizedText stepName,
            @Nullable String note) {}
}
