package org.motcua.faq;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.editorial.api.EditorialAction;
import org.motcua.editorial.api.EditorialState;

/**
 * A question at its editors' desk.
 *
 * @param revision goes up with every change; the ETag
 * @param published what readers see; absent when they see nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QuestionDraft")
public record QuestionDraftView(
        UUID id,
        int revision,
        String agency,
        EditorialState state,
        int version,
        QuestionContent content,
        @Nullable QuestionContent published,
        Instant editedAt,
        List<EditorialAction> allowedActions) {

    static QuestionDraftView of(Question q) {
        return new QuestionDraftView(
                q.id, q.revision, q.agency, q.state, q.version, q.content, q.published, q.editedAt, q.state.actions());
    }

    /** Last edited first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuestionDraftPage")
    public record QuestionDraftPage(
            List<QuestionDraftView> items, @Nullable String next) {}

    /** Everything that happened to a question, in order. */
    @Schema(name = "QuestionHistory")
    public record QuestionHistory(List<QuestionChange> items) {}

    /** One change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuestionChange")
    public record QuestionChange(
            String type,
            Instant at,
            String actorName,
            @Nullable Integer version,
            @Nullable QuestionContent content,
            @Nullable String reason) {}
}
