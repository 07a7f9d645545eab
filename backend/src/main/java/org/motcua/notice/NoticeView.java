package org.motcua.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published notice, for everybody.
 *
 * @param shownFrom since when it is shown
 * @param late planned downtime announced later than the law asks, for the reason that it gives
 */
@Schema(name = "Notice")
public record NoticeView(UUID id, String agency, Instant shownFrom, boolean late, NoticeContent content) {

    /** Latest first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticePage")
    public record NoticePage(
            List<NoticeView> items, @Nullable String next) {}

    /** What every page shows now. */
    @Schema(name = "NoticeBanners")
    public record NoticeBanners(List<NoticeView> items) {}
}
