package org.motcua.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.ExplainedInterval;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Words;

/**
 * A clock and why its due moment is what it is.
 *
 * @param countedFrom the start itself inside working time, else the next opening
 * @param remainingMinutes working time left; negative when late
 * @param intervals from start to due without gaps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackDeadline")
public record FeedbackClockView(
        FeedbackClock.Kind kind,
        LimitRule rule,
        int amount,
        LocalizedText text,
        String legalBasis,
        Instant startedAt,
        Instant countedFrom,
        Instant dueAt,
        @Nullable Instant pausedAt,
        @Nullable Instant finishedAt,
        long remainingMinutes,
        boolean late,
        String calendar,
        int countedMinutes,
        Words sentence,
        List<ExplainedInterval> intervals) {}
