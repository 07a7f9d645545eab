package org.motcua.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.shared.Folding;

/** Text as the index knows it: folded syllables, and pairs of them. Pure. */
final class SearchWords {
    /** Letters and digits; dots inside stay, for codes such as {@code 1.001193} are one word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:\\.[\\p{L}\\p{N}]+)*");
    /** The same sound is written with y or i: ký and kí, lý and lí, tỷ and tỉ. */
    private static final Pattern Y_FOR_I = Pattern.compile("(?:h|k|l|m|s|t|v)y");

    private static final int LONGEST = 40;

    private SearchWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(Folding.fold(text));
        while (found.find()) {
            String word = found.group();
            words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : spelt(word));
        }
        return words;
    }

    static String pair(String first, String second) {
        return first + " " + second;
    }

    private static String spelt(String word) {
        return Y_FOR_I.matcher(word).matches() ? word.substring(0, word.length() - 1) + "i" : word;
    }
}
