package org.motcua.clock.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What has to be reckoned again: under way at these agencies, and last looked at before this moment. Everything is looked at once when a
 * version comes into force, and once more when no instance can still reckon by the version before. Pure.
 */
public record CalendarChange(Instant before, List<String> agencies) {

    /**
     * @param lineages each agency's code with its ancestors', nearest first
     * @param settlesAfter how long an instance may still go by the version before
     * @return the latest change first
     */
    public static List<CalendarChange> of(
            CalendarBook book, List<List<String>> lineages, Instant now, Duration settlesAfter) {
        Map<Instant, List<String>> agencies = new TreeMap<>(Comparator.reverseOrder());
        lineages.forEach(lineage -> latest(book, lineage, now).ifPresent(applied -> {
            Instant settled = applied.plus(settlesAfter);
            agencies.computeIfAbsent(settled.isAfter(now) ? applied : settled, at -> new ArrayList<>())
                    .add(lineage.get(0));
        }));
        return agencies.entrySet().stream()
                .map(e -> new CalendarChange(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static Optional<Instant> latest(CalendarBook book, List<String> lineage, Instant now) {
        return book.layers(lineage, now).stream().map(CalendarLayer::appliedAt).max(Comparator.naturalOrder());
    }
}
