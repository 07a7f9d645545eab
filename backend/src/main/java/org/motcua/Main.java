package org.motcua;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import org.motcua.shared.ProductionSettings;

/** Starts the application, unless it would run for real people on something made up. */
@QuarkusMain
public final class Main {
    private Main() {}

    /** @param arguments handed on to Quarkus */
    public static void main(String... arguments) {
        SmallRyeConfig config =
                ConfigUtils.configBuilder().addDiscoveredSources().build();
        List<String> faults = ProductionSettings.faults(
                config.getProfiles(),
                name -> config.getOptionalValue(name, String.class).orElse(null));
        if (faults.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            // before the log exists
            System.err.println(ProductionSettings.message(config.getProfiles(), faults));
            System.exit(1);
        }
    }
}
