package org.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;
import org.motcua.clock.api.Explanation;
import org.motcua.clock.api.Limit;
import org.motcua.clock.api.Pause;
import org.motcua.clock.api.WorkingCalendar;

/**
 * One clock of a dossier, with all that it is worked out from. Pure.
 *
 * @param pauses closed pauses since its start
 * @param stored the due moment on record, null for a clock that is only worked out
 * @param original the first due moment, for a clock whose due moment may move
 * @param extension the approved extension that holds for it
 * @param pausedAt since when it stands still
 * @param finishedAt when what it measures was done; null while it runs
 * @param calendar as known at its end, or now
 */
record RunningClock(
        ClockView.Kind kind,
        Limit limit,
        LocalizedText text,
        @Nullable String legalBasis,
        Instant start,
        List<Pause> pauses,
        @Nullable Instant stored,
        @Nullable Instant original,
        @Nullable Extension extension,
        @Nullable Instant pausedAt,
        @Nullable Instant finishedAt,
        WorkingCalendar calendar) {

    /** The due moment on record, else the one worked out. */
    Instant due() {
        return stored == null ? evaluated() : stored;
    }

    /** The due moment as the law and the calendar give it; an approved appointment moves only with pauses after it. */
    Instant evaluated() {
        return extension == null
                ? calendar.dueAt(limit, start, pauses)
                : calendar.moved(limit, extension.dueAt(), extension.answeredAt(), since(extension));
    }

    Explanation explained() {
        if (extension == null) {
            return calendar.explain(limit, start, pauses);
        }
        List<Pause> before = pauses.stream()
                .filter(p -> p.from().isBefore(extension.answeredAt()))
                .toList();
        return calendar.explain(limit, start, before).extended(evaluated());
    }

    /** The same with its standstill closed. */
    RunningClock resumed(Instant now) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(pausedAt, now));
        return new RunningClock(
                kind, limit, text, legalBasis, start, all, null, original, extension, null, finishedAt, calendar);
    }

    boolean isRunning() {
        return finishedAt == null;
    }

    /** Until when it has run: its end, its standstill, or now. */
    Instant until(Instant now) {
        return finishedAt != null ? finishedAt : pausedAt != null ? pausedAt : now;
    }

    private List<Pause> since(Extension granted) {
        return pauses.stream()
                .filter(p -> !p.from().isBefore(granted.answeredAt()))
                .toList();
    }
}
