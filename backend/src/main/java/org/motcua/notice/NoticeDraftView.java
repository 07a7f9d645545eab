package org.motcua.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.Words;
import org.motcua.editorial.api.EditorialAction;
import org.motcua.editorial.api.EditorialState;

/**
 * A notice at its editors' desk.
 *
 * @param revision goes up with every change; the ETag
 * @param published what readers see, from when it is shown; absent when they see nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoticeDraft")
public record NoticeDraftView(
        UUID id,
        int revision,
        String agency,
        EditorialState state,
        boolean late,
        NoticeContent content,
        @Nullable NoticeContent published,
        @Nullable Instant shownFrom,
        @Nullable Instant shownTo,
        Instant editedAt,
        List<EditorialAction> allowedActions) {

    static NoticeDraftView of(Notice n) {
        return new NoticeDraftView(
                n.id,
                n.revision,
                n.agency,
                n.state,
                n.late,
                n.content,
                n.published,
                n.shownFrom,
                n.shownTo,
                n.editedAt,
                n.state.actions());
    }

    /** Last edited first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeDraftPage")
    public record NoticeDraftPage(
            List<NoticeDraftView> items, @Nullable String next) {}

    /**
     * How early planned downtime has to be announced.
     *
     * @param earliest when downtime announced now may begin
     * @param text the limit as people say it
     * @param verified whether the limit was checked against the text of the law
     */
    @Schema(name = "DowntimeLimit")
    public record DowntimeLimit(Instant earliest, Words text, String legalBasis, boolean verified) {}
}
