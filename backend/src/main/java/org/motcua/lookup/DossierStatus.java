package org.motcua.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Words;
import org.motcua.dossier.api.Channel;
import org.motcua.dossier.api.DossierState;

/** A dossier as anybody holding its code or QR link may see it. Least data: no name, no paper, no contact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DossierStatus")
public record DossierStatus(
        @Nullable String dossierCode,
        @Nullable String filingReference,
        DossierState state,

        @Schema(description = "TrangThaiHoSo of the national portal")
        int nationalStatus,

        Channel channel,
        String procedureCode,
        LocalizedText procedureName,
        LocalizedText holdingAgency,
        LocalizedText receivingAgency,
        @Nullable String phone,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant finishedAt,
        @Nullable Due due,
        List<Step> steps) {

    /**
     * The due moment that counts now, and what it is made of.
     *
     * @param originalDueAt the first due moment, when it has moved since
     * @param pausedAt since when the clock stands still
     * @param apologisedAt when the agency apologised and gave this new appointment instead of the first one
     * @param sentence all of it in one sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Due")
    public record Due(
            Kind kind,
            Instant dueAt,
            @Nullable Instant originalDueAt,
            Instant startedAt,
            @Nullable Instant pausedAt,
            LimitRule rule,
            int amount,
            LocalizedText text,
            @Nullable String legalBasis,
            boolean late,
            @Nullable Instant apologisedAt,
            Words sentence) {
        /** What is due. */
        @Schema(name = "DueKind")
        public enum Kind {
            INTAKE,
            SETTLEMENT
        }
    }

    /** A step, which agency does it, and when it was reached. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatusStep")
    public record Step(
            String code,
            LocalizedText name,
            LocalizedText agency,
            Progress progress,
            @Nullable Instant startedAt) {}

    /** How far a step is. */
    @Schema(name = "StepProgress")
    public enum Progress {
        DONE,
        CURRENT,
        UPCOMING
    }
}
