package org.motcua.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everyday words by their folded form. Pure. */
final class SynonymBook {
    private static final int LONGEST = 8;
    private final Map<List<String>, List<List<String>>> meanings = new HashMap<>();

    /** @param all each phrase with what it means; no meanings at all: words that are not searched for */
    SynonymBook(Map<String, List<String>> all) {
        all.forEach((phrase, means) -> meanings.put(
                SearchWords.of(phrase), means.stream().map(SearchWords::of).toList()));
    }

    /** A phrase at the beginning of some words. */
    record Found(int length, List<List<String>> means) {
        boolean isNoise() {
            return means.isEmpty();
        }
    }

    /** The longest phrase that the words at {@code from} begin with; of length 0 when there is none. */
    Found at(List<String> words, int from) {
        for (int n = Math.min(LONGEST, words.size() - from); n > 0; n--) {
            List<List<String>> means = meanings.get(words.subList(from, from + n));
            if (means != null) {
                return new Found(n, means);
            }
        }
        return new Found(0, List.of());
    }
}
