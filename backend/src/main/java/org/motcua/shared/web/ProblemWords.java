package org.motcua.shared.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of problems, {@code messages/problems_*.properties}, in Vietnamese unless the caller prefers English. */
public final class ProblemWords {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, ResourceBundle> BUNDLES = Map.of("vi", bundle("vi"), "en", bundle("en"));
    private final ResourceBundle bundle;

    private ProblemWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param acceptLanguage the header, garbage included */
    public static ProblemWords of(@Nullable String acceptLanguage) {
        return new ProblemWords(BUNDLES.get(language(acceptLanguage)));
    }

    public static String language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return "vi";
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), List.of("vi", "en"));
            return best == null ? "vi" : best;
        } catch (IllegalArgumentException e) {
            return "vi";
        }
    }

    /** @return null when there is no such text */
    @Nullable
    public String text(String key, Map<String, ?> arguments) {
        try {
            return filled(bundle.getString(key), arguments);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static String filled(String text, Map<String, ?> arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            Object value = arguments.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value.toString());
        });
    }

    private static ResourceBundle bundle(String language) {
        var onlyThis = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(
                "messages.problems", Locale.forLanguageTag(language), ProblemWords.class.getClassLoader(), onlyThis);
    }
}
