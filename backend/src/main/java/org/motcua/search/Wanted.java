package org.motcua.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
    private static final int MOST_TERMS = 14;
    private static final int BEGUN = 1_000_000;
    /** Among a handful of documents hardly anything is rare; as if there were so many. */
    private static final int FEWEST = 100;

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
        Set<String> explained = new HashSet<>();
        said.keySet().stream()
                .filter(t -> t.contains(" ") && known.contains(t))
                .forEach(t -> explained.addAll(List.of(t.split(" "))));
        return said.keySet().stream()
                .filter(t -> !known.contains(t) && !explained.containsAll(List.of(t.split(" "))))
                .limit(6)
                .toList();
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(said.keySet());
        all.addAll(meant.keySet());
        return all;
    }

    /**
     * What is looked for: each term weighs more the rarer it is, and the weightiest are enough.
     *
     * @param known indexed terms, with how many documents have them
     * @param total how many documents there are
     */
    List<SearchQueries.Term> terms(Map<String, Long> known, List<SearchQueries.Near> near, long total) {
        List<SearchQueries.Term> terms = new ArrayList<>();
        List<String> origins = new ArrayList<>(all());
        for (String term : origins) {
            double weight = Math.max(said.getOrDefault(term, 0.0), meant.getOrDefault(term, 0.0));
            if (known.containsKey(term)) {
                terms.add(new SearchQueries.Term(origins.indexOf(term), term, weight * rarity(known.get(term), total)));
            }
        }
        for (SearchQueries.Near n : near) {
            double weight = said.get(n.asked()) * n.likeness() * n.likeness() * rarity(n.frequency(), total);
            terms.add(new SearchQueries.Term(origins.indexOf(n.asked()), n.term(), weight));
        }
        return terms.stream()
                .sorted(Comparator.comparing(SearchQueries.Term::weight).reversed())
                .limit(MOST_TERMS)
                .toList();
    }

    /** Terms that begin as the last word does count as one word. */
    static List<SearchQueries.Term> begun(Map<String, Long> found, long total) {
        return found.entrySet().stream()
                .map(e -> new SearchQueries.Term(BEGUN, e.getKey(), rarity(e.getValue(), total)))
                .toList();
    }

    private static double rarity(long frequency, long total) {
        double n = Math.max(Math.max(total, FEWEST), frequency);
        return Math.log(1 + (n - frequency + 0.5) / (frequency + 0.5));
    }
}
