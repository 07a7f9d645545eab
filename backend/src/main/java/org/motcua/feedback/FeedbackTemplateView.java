package org.motcua.feedback;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template as officers pick it. */
@Schema(name = "FeedbackTemplate")
public record FeedbackTemplateView(UUID id, String agency, String title, String content) {
    static FeedbackTemplateView of(FeedbackTemplate t) {
        return new FeedbackTemplateView(t.id, t.agency, t.title, t.content);
    }

    /** All of them. */
    @Schema(name = "FeedbackTemplateList")
    public record All(List<FeedbackTemplateView> items) {}
}
