package org.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people search for it: lower case, without diacritics, single spaces. */
public final class Folding {
    private Folding() {}

    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(c -> append(c, folded));
        return folded.toString().strip();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static void append(int c, StringBuilder folded) {
        boolean isSpace = c == ' ' || c >= '\t' && c <= '\r';
        if (!isSpace) {
            folded.appendCodePoint(c);
        } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
