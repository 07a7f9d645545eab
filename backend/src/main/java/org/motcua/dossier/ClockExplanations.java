package org.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.ExplainedInterval;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Words;

/** Every clock of a dossier, with its working. */
@Schema(name = "ClockExplanations")
public record ClockExplanations(List<ClockExplanation> items) {

    /**
     * Why a clock's due moment is what it is.
     *
     * @param finishedAt when what it measures was done, absent while it runs
     * @param remainingMinutes working time left; negative when late
     * @param calendar which calendars, in which versions
     * @param countedMinutes the limit in minutes; the intervals' counted minutes add up to it
     * @param intervals from start to due without gaps
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ClockExplanation")
    public record ClockExplanation(
            ClockView.Kind kind,
            LimitRule rule,
            int amount,
            LocalizedText text,
            @Nullable String legalBasis,
            Instant startedAt,
            Instant countedFrom,
            Instant dueAt,
            @Nullable Instant originalDueAt,
            @Nullable Instant pausedAt,
            @Nullable Instant finishedAt,
            long remainingMinutes,
            boolean late,
            String calendar,
            Words sentence,
            int countedMinutes,
            List<ExplainedInterval> intervals) {}
}
