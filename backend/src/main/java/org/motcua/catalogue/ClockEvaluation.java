package org.motcua.catalogue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.clock.api.ClockWords;
import org.motcua.clock.api.ExplainedInterval;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.LimitRule;
import org.motcua.clock.api.Words;

/**
 * A limit worked out, with its working.
 *
 * @param text the limit as people say it
 * @param countedMinutes the limit in minutes; the intervals' counted minutes add up to it
 * @param calendar which calendars, in which versions
 * @param intervals from start to due without gaps
 */
@Schema(name = "ClockEvaluation")
public record ClockEvaluation(
        LimitRule rule,
        int amount,
        Words text,
        Instant startedAt,
        Instant countedFrom,
        Instant dueAt,
        int countedMinutes,
        String calendar,
        Words sentence,
        List<ExplainedInterval> intervals) {

    static ClockEvaluation of(Explanation why, ZoneId zone) {
        return new ClockEvaluation(
                why.limit().rule(),
                why.limit().amount(),
                ClockWords.of(why.limit()),
                why.start(),
                why.countedFrom(),
                why.dueAt(),
                why.countedMinutes(),
                why.calendar(),
                ClockWords.sentence(why, zone),
                ExplainedInterval.of(why));
    }
}
