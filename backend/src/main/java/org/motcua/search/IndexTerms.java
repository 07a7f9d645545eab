package org.motcua.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.motcua.search.api.SearchDocument;

/** What a document is found by: terms and what each weighs in it, between 0 and 1. Pure. */
final class IndexTerms {
    private static final double TITLE = 3;
    private static final double TITLE_EN = 2;
    private static final double KEYWORD = 3;
    private static final double SUMMARY = 1.5;
    private static final double BODY = 0.3;
    /** A term that is said so often weighs one half; saying it more often hardly makes it heavier. */
    private static final double HALF = 1.5;
    /** Enough of any document: the index stays small, and an answer of many pages cannot drown others. */
    private static final int MOST_WORDS = 600;

    private IndexTerms() {}

    static Map<String, Double> of(SearchDocument d) {
        Map<String, Double> said = new TreeMap<>();
        add(said, d.title().vi(), TITLE);
        add(said, d.title().en(), TITLE_EN);
        d.keywords().forEach(k -> add(said, k, KEYWORD));
        add(said, d.summary().vi(), SUMMARY);
        add(said, d.summary().en(), SUMMARY);
        add(said, d.body(), BODY);
        said.replaceAll((term, sum) -> Math.round(1000 * sum / (sum + HALF)) / 1000.0);
        return said;
    }

    private static void add(Map<String, Double> said, String text, double weight) {
        List<String> all = SearchWords.of(text);
        List<String> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        for (int i = 0; i < words.size(); i++) {
            said.merge(words.get(i), weight, Double::sum);
            if (i > 0) {
                said.merge(SearchWords.pair(words.get(i - 1), words.get(i)), weight, Double::sum);
            }
        }
    }
}
