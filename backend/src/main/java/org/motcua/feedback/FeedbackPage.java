package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/** A page of the desk's list: first due first; {@code next} is absent on the last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackPage")
public record FeedbackPage(List<Item> items, @Nullable String next) {

    /** A complaint in a list of the desk. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FeedbackItem")
    public record Item(
            UUID id,
            FeedbackState state,
            FeedbackAbout about,
            FeedbackTheme theme,
            String title,
            LocalizedText agencyName,
            Instant receivedAt,
            @Nullable Instant dueAt,
            boolean late,
            @Nullable String assigneeName) {}
}
