package org.motcua.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What must be said outright where real dossiers are kept. Outside development, tests and the demonstration there is no stand-in, no
 * default secret and no folder chosen by chance.
 */
public final class ProductionSettings {
    private static final Set<String> WITH_STAND_INS = Set.of("dev", "test", "demo");
    private static final Map<String, String> NEEDED = inOrder(
            "quarkus.datasource.reactive.url", "where the database is, such as postgresql://db.example.org:5432/motcua",
            "quarkus.datasource.username", "the database account",
            "quarkus.datasource.password", "its password",
            "motcua.oidc.issuer", "the issuer whose tokens are accepted",
            "motcua.oidc.jwks", "where the issuer publishes its keys",
            "motcua.oidc.audience", "the audience that tokens must be for",
            "motcua.public-url", "the address under which people reach this installation; QR links begin with it",
            "motcua.data-dir", "the folder that keeps uploads, shared by all processes");
    private static final String MAIL_ENABLED = "motcua.mail.enabled";
    private static final Map<String, String> NEEDED_FOR_MAIL = inOrder(
            "motcua.mail.host",
            "the mail server; or say " + MAIL_ENABLED + "=false, and contacts cannot be confirmed by e-mail",
            "motcua.mail.from",
            "whom mail is from, such as no-reply@motcua.example.org");

    private ProductionSettings() {}

    /**
     * @param setting value of a setting by its name, null when nobody set it
     * @return what stands in the way of starting; empty when nothing does
     */
    public static List<String> faults(List<String> profiles, Function<String, @Nullable String> setting) {
        if (!servesRealPeople(profiles)) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        require(faults, setting, NEEDED);
        if (!"false".equals(setting.apply(MAIL_ENABLED))) {
            require(faults, setting, NEEDED_FOR_MAIL);
        }
        refuse(
                faults,
                setting,
                "quarkus.datasource.password",
                p -> p.equals("postgres") ? "is the stand-in's password" : "");
        for (String name : List.of("motcua.oidc.issuer", "motcua.oidc.jwks", "motcua.public-url")) {
            refuse(faults, setting, name, url -> url.startsWith("https://") ? "" : "must begin with https://");
        }
        return faults;
    }

    /** Whether a process with these profiles serves real people: nothing in it may be a stand-in's, and all that is far away is reached safely. */
    public static boolean servesRealPeople(List<String> profiles) {
        return profiles.stream().noneMatch(WITH_STAND_INS::contains);
    }

    /** All of it at once: one restart should be enough. */
    public static String message(List<String> profiles, List<String> faults) {
        return """
                Not started. Profile "%s" serves real people, so it needs:
                  - %s
                To try the application with nothing configured, start it with -Dquarkus.profile=demo.""".formatted(String.join(",", profiles), String.join("\n  - ", faults));
    }

    private static void require(
            List<String> faults, Function<String, @Nullable String> setting, Map<String, String> needed) {
        needed.forEach((name, meaning) -> {
            String value = setting.apply(name);
            if (value == null || value.isBlank()) {
                faults.add(name + " is missing (" + environment(name) + "): " + meaning);
            }
        });
    }

    private static void refuse(
            List<String> faults, Function<String, @Nullable String> setting, String name, UnaryOperator<String> why) {
        String value = setting.apply(name);
        if (value != null && !value.isBlank() && !why.apply(value).isEmpty()) {
            faults.add(name + " " + why.apply(value));
        }
    }

    private static String environment(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static Map<String, String> inOrder(String... namesAndMeanings) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMeanings.length; i += 2) {
            map.put(namesAndMeanings[i], namesAndMeanings[i + 1]);
        }
        return map;
    }
}
