package org.motcua.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * A number to call.
 *
 * @param revision goes up with every change; the ETag
 * @param week its own hours, if it has any
 * @param openNow whether somebody answers at this moment
 * @param changesAt when it closes, if it is open; when it opens, if it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Hotline")
public record HotlineView(
        UUID id,
        int revision,
        String agency,
        LocalizedText agencyName,
        HotlinePurpose purpose,
        LocalizedText name,
        String phone,
        HotlineOpening opening,
        @Nullable Map<DayOfWeek, List<String>> week,
        boolean openNow,
        @Nullable Instant changesAt) {

    /** Nearest agency first. */
    @Schema(name = "HotlineList")
    public record HotlineList(List<HotlineView> items) {}
}
