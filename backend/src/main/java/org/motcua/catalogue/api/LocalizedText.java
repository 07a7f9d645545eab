package org.motcua.catalogue.api;

/** The same words in Vietnamese, which bind, and in English, which help. */
public record LocalizedText(String vi, String en) {
    /** @param language {@code vi} or {@code en} */
    public String in(String language) {
        return "en".equals(language) ? en : vi;
    }
}
