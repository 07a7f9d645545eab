package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** What was made public, newest first; {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublishedFeedbackPage")
public record PublishedFeedbackPage(
        List<Item> items, @Nullable String next) {

    /**
     * A complaint and its answer as anybody may read them. Days and no hours: the hour could tell the officer complained about who it was.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublishedFeedback")
    public record Item(
            UUID id,
            FeedbackAbout about,
            FeedbackTheme theme,
            @Nullable String procedureCode,
            String agency,
            LocalizedText agencyName,
            LocalizedText answeredBy,
            String title,
            String content,
            String answer,
            LocalDate receivedOn,
            LocalDate answeredOn,
            boolean onTime,
            @Nullable Integer rating) {}
}
