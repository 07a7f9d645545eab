package org.motcua.search.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.catalogue.api.LocalizedText;

/**
 * Something public that can be found. Nothing in it may be personal: everybody sees it.
 *
 * @param key what its page is opened by: a code or an id
 * @param agency whose it is, if anybody's
 * @param keywords other words for it; they count as much as its title
 * @param body text that is searched and never shown
 * @param shownFrom before this moment nobody finds it; null for always
 * @param shownTo from this moment on nobody finds it any more
 */
public record SearchDocument(
        SearchKind kind,
        String key,
        @Nullable String agency,
        LocalizedText title,
        LocalizedText summary,
        List<String> keywords,
        String body,
        @Nullable Instant shownFrom,
        @Nullable Instant shownTo) {
    private static final int SHOWN = 200;

    /** The beginning of a longer text, whole words, for a summary. */
    public static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end < 0 ? SHOWN : end) + "…";
    }
}
