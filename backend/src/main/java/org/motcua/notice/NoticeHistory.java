package org.motcua.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a notice, in order. */
@Schema(name = "NoticeHistory")
public record NoticeHistory(List<NoticeChange> items) {

    /** One change. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeChange")
    public record NoticeChange(
            String type,
            Instant at,
            String actorName,
            @Nullable NoticeContent content,
            @Nullable String reason) {}
}
