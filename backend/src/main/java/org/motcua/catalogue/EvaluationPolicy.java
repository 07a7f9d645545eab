package org.motcua.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.Procedure;
import org.motcua.clock.api.ClockWords;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.NoWorkingTimeException;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.Words;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.ProblemException;

/** Works limits out for anybody, within what is sensible to ask. Pure. */
final class EvaluationPolicy {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    /** An answer that lists every interval of more than this helps nobody. */
    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    private EvaluationPolicy() {}

    static ClockEvaluation evaluated(EvaluationRequest in, WorkingCalendar calendar) {
        return ClockEvaluation.of(
                explained(calendar, limit(in), time(in.startedAt()), pauses(in.pauses())), calendar.zone());
    }

    static ProcedureEstimate estimated(
            Procedure p, String agency, Instant startedAt, WorkingCalendar calendar, LimitBook limits) {
        Instant start = time(startedAt);
        Limit intakeLimit = limits.of(StatutoryLimit.Code.INTAKE, LocalDate.ofInstant(start, calendar.zone()))
                .limit();
        Limit limit = new Limit(p.limit().rule(), p.limit().amount());
        Explanation intake = explained(calendar, intakeLimit, start, List.of());
        Explanation settlement = explained(calendar, limit, start, List.of());
        Instant latest = calendar.dueAt(limit, intake.dueAt());
        return new ProcedureEstimate(
                p.code(),
                agency,
                settlement.dueAt(),
                latest,
                sentence(settlement.dueAt(), latest, calendar),
                ClockEvaluation.of(intake, calendar.zone()),
                ClockEvaluation.of(settlement, calendar.zone()));
    }

    private static Words sentence(Instant due, Instant latest, WorkingCalendar calendar) {
        Words soon = ClockWords.moment(due, calendar.zone());
        Words late = ClockWords.moment(latest, calendar.zone());
        return new Words(
                "Nếu hồ sơ đầy đủ và được tiếp nhận ngay, kết quả đến hạn lúc %s; chậm nhất lúc %s."
                        .formatted(soon.vi(), late.vi()),
                "If it is complete and accepted at once, the answer is due at %s; at the latest at %s."
                        .formatted(soon.en(), late.en()));
    }

    private static Explanation explained(WorkingCalendar calendar, Limit limit, Instant start, List<Pause> pauses) {
        try {
            if (Duration.between(start, calendar.dueAt(limit, start, pauses)).compareTo(LONGEST) > 0) {
                throw ProblemException.of(EvaluationProblem.NO_WORKING_TIME);
            }
            return calendar.explain(limit, start, pauses);
        } catch (NoWorkingTimeException e) {
            throw ProblemException.of(EvaluationProblem.NO_WORKING_TIME);
        }
    }

    private static Limit limit(EvaluationRequest in) {
        try {
            return new Limit(in.rule(), in.amount());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(EvaluationProblem.AMOUNT);
        }
    }

    private static List<Pause> pauses(@Nullable List<EvaluationRequest.EvaluationPause> asked) {
        List<Pause> pauses = new ArrayList<>();
        for (EvaluationRequest.EvaluationPause p :
                Objects.requireNonNullElse(asked, List.<EvaluationRequest.EvaluationPause>of())) {
            Instant from = time(p.from());
            Instant after =
                    pauses.isEmpty() ? from : pauses.get(pauses.size() - 1).to();
            if (time(p.to()).isBefore(from) || from.isBefore(after)) {
                throw ProblemException.of(EvaluationProblem.PAUSES);
            }
            pauses.add(new Pause(from, p.to()));
        }
        return pauses;
    }

    private static Instant time(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw ProblemException.of(EvaluationProblem.TIME);
        }
        return moment;
    }
}
