package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.LimitRule;

/**
 * A running or finished clock, with what a reader needs to check it.
 *
 * @param amount hours, days, minutes of budget for a step, or the hour for SAME_DAY
 * @param pausedAt since when it stands still
 * @param remainingMinutes working time left; negative when late
 * @param text the limit in the law's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Clock")
public record ClockView(
        Kind kind,
        LimitRule rule,
        int amount,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant originalDueAt,
        @Nullable Instant pausedAt,
        long remainingMinutes,
        boolean late,
        LocalizedText text,
        @Nullable String legalBasis) {

    /** What the clock measures. */
    @Schema(name = "ClockKind")
    public enum Kind {
        INTAKE,
        SETTLEMENT,
        STEP,
        SUPPLEMENT,
        OPINION,
        HAND_OVER,
        SEND_BACK
    }
}
