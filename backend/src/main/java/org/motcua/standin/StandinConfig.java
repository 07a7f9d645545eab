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
 * Answers "where is the database?", "who issues tokens?" and "who takes money?" only when nobody else does, and starts them then.
 *
 * <p>Ordinal 50 is below every other source: any configured value wins, and the stand-in never starts. In other profiles than
 * {@link #PROFILES} there is no stand-in, so production without a setting fails instead of writing into a throw-away database. The
 * sources list no property names (but those of merchants, which a map is read by): Quarkus reads them neither at build time nor in static initialisation, only when the run-time
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
                    Map.of("quarkus.datasource.reactive.url", () -> EmbeddedPostgreSql.url(settings)),
                    Set.of()));
        }
        if (value(context, "motcua.oidc.issuer") == null) {
            sources.add(new OnDemand(
                    "stand-in issuer",
                    Map.of(
                            "motcua.oidc.issuer", () -> StandinIssuer.url(settings),
                            "motcua.oidc.jwks", () -> StandinIssuer.url(settings) + "/jwks"),
                    Set.of()));
        }
        if (!hasMerchants(context)) {
            // named, for a map of settings is read by its names
            sources.add(new OnDemand("stand-in gateways", StandinGateway.answers(settings), StandinGateway.names()));
        }
        return sources;
    }

    private static StandinSettings settings(ConfigSourceContext context, String profile) {
        String folder = value(context, "motcua.data-dir");
        return new StandinSettings(
                profile,
                Path.of(folder == null ? "data" : folder).toAbsolutePath().normalize(),
                port(context, "motcua.standin.issuer-port", 8089),
                port(context, "motcua.standin.gateway-port", 8090),
                port(context, "quarkus.http.port", 8080));
    }

    private static int port(ConfigSourceContext context, String key, int otherwise) {
        String port = value(context, key);
        return port == null ? otherwise : Integer.parseInt(port);
    }

    /** Whether the operator has named a merchant: then there are none but the operator's. */
    private static boolean hasMerchants(ConfigSourceContext context) {
        Iterable<String> names = context::iterateNames;
        for (String name : names) {
            if (name.startsWith(StandinGateway.MERCHANTS)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String value(ConfigSourceContext context, String key) {
        ConfigValue value = context.getValue(key);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }

    private record OnDemand(String name, Map<String, Supplier<String>> answers, Set<String> names)
            implements ConfigSource {
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
            return names;
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
