package org.motcua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.motcua.clock.api.LimitBook;
import org.motcua.clock.api.StatutoryLimit;
import org.motcua.clock.api.WorkingCalendar;
import org.motcua.shared.ProblemException;

/** What a notice may say, and how early planned downtime has to be announced. Pure. */
final class NoticePolicy {
    private NoticePolicy() {}

    /** Fails with 422 when its times make no sense. */
    static void check(NoticeContent c) {
        boolean down = c.kind() == NoticeKind.DOWNTIME;
        boolean whole =
                c.downFrom() != null && c.downTo() != null && c.downFrom().isBefore(c.downTo());
        boolean none = c.downFrom() == null && c.downTo() == null && c.lateReason() == null;
        if (down ? !whole : !none) {
            throw ProblemException.of(NoticeProblem.DOWNTIME_INVALID);
        }
        Instant end = c.end();
        if (end != null && c.shownFrom() != null && !c.shownFrom().isBefore(end)) {
            throw ProblemException.of(NoticeProblem.PERIOD_INVALID);
        }
    }

    /** The first moment at which downtime may begin that is announced now, by the limit in force today. */
    static Instant earliest(Instant announced, WorkingCalendar calendar, LimitBook limits) {
        LocalDate today = LocalDate.ofInstant(announced, calendar.zone());
        return calendar.dueAt(
                limits.of(StatutoryLimit.Code.DOWNTIME_NOTICE, today).limit(), announced);
    }

    /**
     * @param announced from when readers see it
     * @return whether it is announced later than the law asks; fails with 422 when it is and gives no reason, or when it is over
     */
    static boolean requirePublishable(
            NoticeContent c, Instant now, Instant announced, WorkingCalendar calendar, LimitBook limits) {
        @Nullable Instant end = c.end();
        if (end != null && !now.isBefore(end)) {
            throw ProblemException.of(NoticeProblem.PERIOD_INVALID);
        }
        if (c.kind() != NoticeKind.DOWNTIME) {
            return false;
        }
        Instant earliest = earliest(announced, calendar, limits);
        boolean late = Objects.requireNonNull(c.downFrom()).isBefore(earliest);
        if (late && c.lateReason() == null) {
            throw ProblemException.of(
                    NoticeProblem.TOO_LATE,
                    Map.of("earliest", earliest.atZone(calendar.zone()).toOffsetDateTime()));
        }
        return late;
    }
}
