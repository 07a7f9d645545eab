package org.motcua.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Guidance that was given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Guidance")
public record GuidanceView(
        UUID id,
        String agency,
        GuidanceChannel channel,
        @Nullable String procedure,
        String asker,
        String question,
        String advice,
        String officerName,
        Instant givenAt) {

    static GuidanceView of(Guidance g) {
        return new GuidanceView(
                g.id, g.agency, g.channel, g.procedure, g.asker, g.question, g.advice, g.officerName, g.givenAt);
    }

    /** Latest first; {@code next} is absent on the last page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GuidancePage")
    public record GuidancePage(
            List<GuidanceView> items, @Nullable String next) {}
}
