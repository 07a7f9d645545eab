package org.motcua.payment.reconciliation;

import java.time.LocalDate;
import org.motcua.clock.api.WorkingCalendar;

/** When money that should have come to the bank is missing there. Pure. */
final class OverduePolicy {
    private OverduePolicy() {}

    /**
     * Whether so many working days have passed since, the day itself and today not counted.
     *
     * @param calendar of the agency that waits
     */
    static boolean isOver(LocalDate since, int within, LocalDate today, WorkingCalendar calendar) {
        return since.plusDays(1)
                        .datesUntil(today.isAfter(since) ? today : since.plusDays(1))
                        .filter(day -> !calendar.sessionsOn(day).isEmpty())
                        .limit(within)
                        .count()
                >= within;
    }
}
