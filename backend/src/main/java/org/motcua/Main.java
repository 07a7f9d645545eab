package org.motcua;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.util.List;
import java.util.Map;
import org.motcua.dossier.ReplayClocks;
import org.motcua.payment.check.CheckLedger;
import org.motcua.shared.ProductionSettings;

/** Starts the application, unless it would run for real people on something made up. */
@QuarkusMain
public final class Main {
    private static final Map<String, Class<? extends QuarkusApplication>> COMMANDS =
            Map.of(ReplayClocks.NAME, ReplayClocks.class, CheckLedger.NAME, CheckLedger.class);

    private Main() {}

    /** @param arguments handed on to Quarkus */
    public static void main(String... arguments) {
        SmallRyeConfig config =
                ConfigUtils.configBuilder().addDiscoveredSources().build();
        List<String> faults = ProductionSettings.faults(
                config.getProfiles(),
                name -> config.getOptionalValue(name, String.class).orElse(null));
        Class<? extends QuarkusApplication> command = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        if (faults.isEmpty() && command != null) {
            // beside a running instance: it takes no port and does no other work
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.start-mode", "halted");
            Quarkus.run(command, arguments);
        } else if (faults.isEmpty()) {
            Quarkus.run(arguments);
        } else {
            // before the log exists
            System.err.println(ProductionSettings.message(config.getProfiles(), faults));
            System.exit(1);
        }
    }
}
