package org.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search for it: lower case, without diacritics, single spaces. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return SPACES.matcher(MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
