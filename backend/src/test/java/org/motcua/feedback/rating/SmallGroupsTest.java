package org.motcua.feedback.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No part of few raters is shown, nor found by subtraction. */
class SmallGroupsTest {
    @Test
    void partsOfFewAreHidden() {
        assertEquals(Set.of("c"), SmallGroups.shown(Map.of("a", 4L, "b", 3L, "c", 9L), 5));
        assertEquals(Set.of("a", "b"), SmallGroups.shown(Map.of("a", 5L, "b", 5L), 5));
    }

    @Test
    void aSingleSmallPartTakesTheNextSmallestWithIt() {
        assertEquals(Set.of("c"), SmallGroups.shown(Map.of("a", 2L, "b", 6L, "c", 9L), 5));
        assertEquals(Set.of(), SmallGroups.shown(Map.of("a", 1L, "b", 6L), 5));
        assertEquals(Set.of(), SmallGroups.shown(Map.of("a", 1L), 5));
    }

    @Test
    void whateverIsShownNothingSmallCanBeWorkedOut() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            Map<Integer, Long> raters = new HashMap<>();
            for (int k = random.nextInt(8); k >= 0; k--) {
                raters.put(k, 1L + random.nextInt(12));
            }
            Set<Integer> shown = SmallGroups.shown(raters, 5);
            long hidden = raters.entrySet().stream()
                    .filter(e -> !shown.contains(e.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertTrue(shown.stream().allMatch(k -> raters.get(k) >= 5), raters + " " + shown);
            assertTrue(hidden == 0 || hidden >= 5 || shown.isEmpty(), raters + " " + shown);
        }
    }
}
