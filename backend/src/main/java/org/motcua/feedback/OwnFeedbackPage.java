package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** What somebody with an account complained about, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OwnFeedbackPage")
public record OwnFeedbackPage(List<Item> items, @Nullable String next) {

    /** One of them; its reference opens it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OwnFeedback")
    public record Item(
            String reference,
            FeedbackState state,
            FeedbackTheme theme,
            String title,
            LocalizedText agencyName,
            Instant receivedAt,
            Instant answerDueAt) {}
}
