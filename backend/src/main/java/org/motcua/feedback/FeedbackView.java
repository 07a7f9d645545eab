package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.paper.api.AttachmentView;

/**
 * A complaint as officers see it. Its reference is the complainant's and is not here.
 *
 * @param complainant only for the feedback officers of the agency that has it
 * @param publication what is public of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Feedback")
public record FeedbackView(
        UUID id,
        FeedbackState state,
        FeedbackAbout about,
        FeedbackTheme theme,
        @Nullable String procedureCode,
        @Nullable UUID dossier,
        String agency,
        LocalizedText agencyName,
        String holdingAgency,
        LocalizedText holdingAgencyName,
        String title,
        String content,
        @Nullable String officerNamed,
        @Nullable Complainant complainant,
        boolean publishable,
        Instant receivedAt,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable FeedbackQuestion question,
        @Nullable FeedbackOutcome outcome,
        @Nullable FeedbackAnswer answer,
        @Nullable PublishedText publication,
        @Nullable Integer rating,
        List<FeedbackClockView> clocks,
        List<AttachmentView> attachments,
        List<FollowedFeedback.Moment> timeline,
        List<FeedbackAction> allowedActions) {

    /** The texts as the public reads them. */
    @Schema(name = "PublishedText")
    public record PublishedText(String title, String content, String answer, Instant at) {}
}
