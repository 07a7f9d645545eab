package org.motcua.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * What a notice says.
 *
 * @param banner whether every page shows its title while it is shown
 * @param shownFrom when it appears; without it at once
 * @param shownTo when it disappears; without it never, but downtime when it is over
 * @param downFrom with downtime: when the system stops
 * @param downTo with downtime: when it is back
 * @param lateReason why downtime is announced later than the law asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeContent(
        NoticeKind kind,
        LocalizedText title,
        LocalizedText body,
        boolean banner,
        @Nullable Instant shownFrom,
        @Nullable Instant shownTo,
        @Nullable Instant downFrom,
        @Nullable Instant downTo,
        @Nullable String lateReason) {

    /** When it disappears. */
    @Nullable
    Instant end() {
        return shownTo != null ? shownTo : downTo;
    }
}
