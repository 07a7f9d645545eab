package org.motcua.standin;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers "where is the database?" and "who issues tokens?" only when nobody else does, and starts them then.
 *
 * <p>Ordinal 50 is below every other source: any configured value wins, and the stand-in never starts. In other profiles than
 * {@link #PROFILES} there is no stand-in, so production without a setting fails instead of writing into a throw-away database. The
 * sources list no property names: Quarkus reads them neither at build time nor in static initialisation, only when the run-time
 * configuration is made, before Flyway and Hibernate start.
 */
public final class StandinConfig implements ConfigSourceFactory {
    static final Set<String> PROFILES = Set.of("dev", "test", "demo");
    private static final int BELOW_ALL_OTHERS = 50;

    /** Whether this process runs in a profile that may have stand-ins. */
    static boolean isStandin() {
        return io.quarkus.runtime.configuration.ConfigUtils.getProfiles().stream()
                .anyMatch(PROFILES::contains);
    }

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Optional<String> profile =
                context.getProfiles().stream().filter(PROFILES::contains).findFirst();
        if (profile.isEmpty()) {
            return List.of();
        }
        StandinSettings settings = settings(context, profile.get());
        List<ConfigSource> sources = new ArrayList<>();
        if (value(context, "quarkus.datasource.reactive.url") == null) {
            sources.add(new OnDemand(
                    "stand-in PostgreSQL",
                    Map.of("quarkus.datasource.reactive.url", () -> EmbeddedPostgreSql.url(settings))));
        }
        if (value(context, "motcua.oidc.issuer") == null) {
            sources.add(new OnDemand(
                    "stand-in issuer",
                    Map.of(
                            "motcua.oidc.issuer", () -> StandinIssuer.url(settings),
                            "motcua.oidc.jwks", () -> StandinIssuer.url(settings) + "/jwks")));
        }
        return sources;
    }

    private static StandinSettings settings(ConfigSourceContext context, String profile) {
        String folder = value(context, "motcua.data-dir");
        String port = value(context, "motcua.standin.issuer-port");
        return new StandinSettings(
                profile,
                Path.of(folder == null ? "data" : folder).toAbsolutePath().normalize(),
                port == null ? 8089 : Integer.parseInt(port));
    }

    private static @Nullable String value(ConfigSourceContext context, String key) {
        ConfigValue value = context.getValue(key);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }

    private record OnDemand(String name, Map<String, Supplier<String>> answers) implements ConfigSource {
        @Override
        public @Nullable String getValue(String key) {
            Supplier<String> answer = answers.get(key);
            return answer == null ? null : answer.get();
        }

        @Override
        public int getOrdinal() {
            return BELOW_ALL_OTHERS;
        }

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public Map<String, String> getProperties() {
            return Map.of();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
