package org.motcua.feedback.rating;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a whole may be shown. A part of few could be guessed; and where the whole is known, so could one hidden part, or few raters
 * in all hidden ones, by taking the shown parts away. So the smallest shown part is hidden too until those hidden are enough together. Pure.
 */
final class SmallGroups {
    private SmallGroups() {}

    /** @param enough the fewest raters that hide each other */
    static <K extends Comparable<K>> Set<K> shown(Map<K, Long> raters, int enough) {
        Set<K> shown = new HashSet<>();
        raters.forEach((key, n) -> {
            if (n >= enough) {
                shown.add(key);
            }
        });
        List<K> smallestFirst = shown.stream()
                .sorted(Comparator.<K>comparingLong(raters::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (K smallest : smallestFirst) {
            long hidden = raters.entrySet().stream()
                    .filter(e -> !shown.contains(e.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            if (hidden == 0 || hidden >= enough) {
                break;
            }
            shown.remove(smallest);
        }
        return shown;
    }
}
