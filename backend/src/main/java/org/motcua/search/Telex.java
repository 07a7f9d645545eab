package org.motcua.search;

import java.util.regex.Pattern;

/** Vietnamese typed with the input method off: {@code ddawng kys keets hoon} for đăng ký kết hôn. Pure. */
final class Telex {
    private static final Pattern TONE = Pattern.compile("(?<=[aeiouyw])([a-z]*?)[sfrxj](?=[a-z]{0,2}$)");
    private static final Pattern DOUBLED = Pattern.compile("([adeo])\\1");

    private Telex() {}

    /** The word that somebody may have meant; the same word when there is nothing to undo. */
    static String undone(String word) {
        String plain = TONE.matcher(word).replaceFirst("$1");
        return DOUBLED.matcher(plain).replaceAll("$1").replace("w", "");
    }
}
