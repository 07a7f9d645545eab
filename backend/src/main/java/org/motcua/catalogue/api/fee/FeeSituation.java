package org.motcua.catalogue.api.fee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The case for which a fee is reckoned.
 *
 * @param channel {@code ONLINE}, {@code COUNTER} or {@code POSTAL}
 * @param day of filing: the rules of that day are applied
 * @param assurance level of assurance of the applicant's identity, 0 where nothing vouches for it
 * @param categories of persons and of cases that have been claimed or found
 * @param quantities what is counted, by code; each from 1 to {@link #MOST}
 */
public record FeeSituation(
        String channel, LocalDate day, int assurance, Set<String> categories, Map<String, Integer> quantities) {
    /** More pages or copies than any dossier has, and few enough for no sum to overflow. */
    public static final int MOST = 10_000;

    public FeeSituation {
        categories = Set.copyOf(categories);
        quantities = Map.copyOf(quantities);
        if (quantities.values().stream().anyMatch(n -> n < 1 || n > MOST)) {
            throw new IllegalArgumentException("not countable: " + quantities);
        }
    }
}
