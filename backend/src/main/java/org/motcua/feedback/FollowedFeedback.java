package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.paper.api.AttachmentView;

/** A complaint as whoever holds its reference sees it. No officer is named. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FollowedFeedback")
public record FollowedFeedback(
        String reference,
        FeedbackState state,
        FeedbackAbout about,
        FeedbackTheme theme,
        @Nullable String procedureCode,
        LocalizedText agencyName,
        LocalizedText holdingAgencyName,
        String title,
        String content,
        boolean publishable,
        Instant receivedAt,
        @Nullable FeedbackQuestion question,
        @Nullable FeedbackOutcome outcome,
        @Nullable FeedbackAnswer answer,
        boolean published,
        @Nullable Integer rating,
        List<FeedbackClockView> clocks,
        List<AttachmentView> attachments,
        List<Moment> timeline,
        List<FeedbackAction> allowedActions) {

    /** Something that happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FeedbackMoment")
    public record Moment(
            String type,
            Instant at,
            @Nullable String by,
            @Nullable String note) {}
}
