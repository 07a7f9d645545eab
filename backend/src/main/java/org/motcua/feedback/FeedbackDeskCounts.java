package org.motcua.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits in each part of an officer's work. */
@Schema(name = "FeedbackDeskCounts")
public record FeedbackDeskCounts(List<Item> items) {
    @Schema(name = "FeedbackDeskCount")
    public record Item(FeedbackLists.View view, long number) {}
}
