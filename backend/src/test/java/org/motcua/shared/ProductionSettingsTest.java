package org.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionSettingsTest {
    private static final List<String> PROD = List.of("prod");
    private static final Map<String, String> COMPLETE = Map.of(
            "quarkus.datasource.reactive.url", "postgresql://db.example.org:5432/motcua",
            "quarkus.datasource.username", "motcua",
            "quarkus.datasource.password", "not-the-default",
            "motcua.oidc.issuer", "https://id.example.org/national",
            "motcua.oidc.jwks", "https://id.example.org/national/jwks",
            "motcua.oidc.audience", "motcua",
            "motcua.public-url", "https://motcua.example.org",
            "motcua.data-dir", "/srv/motcua",
            "motcua.mail.host", "mail.example.org",
            "motcua.mail.from", "no-reply@motcua.example.org");

    @Test
    void completeSettingsStart() {
        assertEquals(List.of(), ProductionSettings.faults(PROD, COMPLETE::get));
    }

    @Test
    void everyMissingSettingIsNamedAtOnce() {
        List<String> faults = ProductionSettings.faults(PROD, name -> null);
        assertEquals(COMPLETE.size(), faults.size());
        COMPLETE.keySet()
                .forEach(name -> assertTrue(faults.stream().anyMatch(f -> f.startsWith(name + " is missing"))));
    }

    @Test
    void mailMayBeSwitchedOffOutright() {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.remove("motcua.mail.host");
        assertEquals(1, ProductionSettings.faults(PROD, settings::get).size());
        settings.remove("motcua.mail.from");
        settings.put("motcua.mail.enabled", "false");
        assertEquals(List.of(), ProductionSettings.faults(PROD, settings::get));
    }

    @Test
    void anUnknownProfileIsAsStrictAsProduction() {
        assertEquals(
                COMPLETE.size(),
                ProductionSettings.faults(List.of("staging"), name -> " ").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "demo"})
    void profilesWithStandInsNeedNothing(String profile) {
        assertEquals(List.of(), ProductionSettings.faults(List.of(profile), name -> null));
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password, postgres, stand-in",
        "motcua.oidc.issuer, http://localhost:8089/national, https://",
        "motcua.oidc.jwks, http://localhost:8089/national/jwks, https://",
        "motcua.public-url, http://localhost:8080, https://"
    })
    void aStandInsValueIsRefused(String name, String value, String why) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(name, value);
        List<String> faults = ProductionSettings.faults(PROD, settings::get);
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith(name) && faults.get(0).contains(why), faults.get(0));
    }
}
