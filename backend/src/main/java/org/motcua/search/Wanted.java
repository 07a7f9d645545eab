package org.motcua.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for: terms with weights. Pairs of syllables count double, for most words of Vietnamese are pairs; what a synonym
 * adds counts a little less than what was said. Pure.
 *
 * @param said words and pairs as they were typed, without noise
 * @param meant what synonyms add
 */
record Wanted(Map<String, Double> said, Map<String, Double> meant) {
    private static final double WORD = 0.5;
    private static final double PAIR = 1;
    private static final double MEANT = 0.8;
    private static final int MOST_WORDS = 24;

    static List<String> words(String text) {
        List<String> words = SearchWords.of(text);
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    static Wanted of(List<String> words, SynonymBook synonyms) {
        Wanted wanted = new Wanted(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<List<String>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            SynonymBook.Found found = synonyms.at(words, i);
            found.means().forEach(m -> add(wanted.meant, m, MEANT));
            if (found.length() > 0 && found.isNoise()) {
                runs.add(new ArrayList<>());
                i += found.length() - 1;
            } else {
                runs.get(runs.size() - 1).add(words.get(i));
            }
        }
        runs.forEach(run -> add(wanted.said, run, 1));
        // nothing but noise is better than nothing
        if (wanted.said.isEmpty()) {
            add(wanted.said, words, 1);
        }
        return wanted;
    }

    private static void add(Map<String, Double> terms, List<String> words, double weight) {
        for (int i = 0; i < words.size(); i++) {
            terms.merge(words.get(i), WORD * weight, Math::max);
            if (i > 0) {
                terms.merge(SearchWords.pair(words.get(i - 1), words.get(i)), PAIR * weight, Math::max);
            }
        }
    }

    /** Terms that nothing is indexed under and that are worth guessing at: those with a word that no indexed pair explains. */
    List<String> doubtful(Set<String> known) {
        Set<String> explained = new java.util.HashSet<>();
        said.keySet().stream()
                .filter(t -> t.contains(" ") && known.contains(t))
                .forEach(t -> explained.addAll(List.of(t.split(" "))));
        return said.keySet().stream()
                .filter(t -> !known.contains(t) && !explained.containsAll(List.of(t.split(" "))))
                .limit(8)
                .toList();
    }
}
