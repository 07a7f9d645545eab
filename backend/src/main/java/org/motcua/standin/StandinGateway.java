package org.motcua.standin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.motcua.shared.Ids;
import org.motcua.standin.gateway.GatewaySimulator;
import org.motcua.standin.gateway.Merchant;

/** Gateways and a bank account of the demonstration's province, for a configuration that names none. */
final class StandinGateway {
    /** What the settings of merchants begin with. */
    static final String MERCHANTS = "motcua.payment.merchants.";

    /** In the JVM's properties: where the application is called back, when that is not where it says it listens. */
    private static final String APPLICATION = "motcua.standin.app-url";

    private static final String VNPAY_CODE = "DEMO0001";
    private static final String NATIONAL_CODE = "MOTCUADEMO";
    private static final String AGENCY = "H53.DEMO";
    private static final String ACCOUNT = "9990001234567";

    private StandinGateway() {}

    static Map<String, Supplier<String>> answers(StandinSettings settings) {
        Map<String, Supplier<String>> answers = new LinkedHashMap<>();
        Function<String, String> at = path -> url(settings) + path;
        merchant(answers, "standin-vnpay", "VNPAY", VNPAY_CODE, () -> secret("vnpay", settings));
        answers.put(MERCHANTS + "standin-vnpay.url", () -> at.apply("/vnpay/pay"));
        answers.put(MERCHANTS + "standin-vnpay.query-url", () -> at.apply("/vnpay/querydr"));
        merchant(answers, "standin-national", "NATIONAL_PLATFORM", NATIONAL_CODE, () -> secret("national", settings));
        answers.put(MERCHANTS + "standin-national.url", () -> at.apply("/national/api"));
        String bank = MERCHANTS + "standin-vietqr.";
        Map.of(
                        "agency", AGENCY,
                        "way", "VIETQR",
                        "bin", "970403",
                        "bank", "Ngân hàng trình diễn",
                        "account", ACCOUNT,
                        "account-name", "UBND HUYEN GO DAU TRINH DIEN")
                .forEach((name, value) -> answers.put(bank + name, () -> value));
        return answers;
    }

    static Set<String> names() {
        return answers(new StandinSettings("", java.nio.file.Path.of("."), 0, 0, 0))
                .keySet();
    }

    private static void merchant(
            Map<String, Supplier<String>> answers, String key, String way, String code, Supplier<String> secret) {
        answers.put(MERCHANTS + key + ".agency", () -> AGENCY);
        answers.put(MERCHANTS + key + ".way", () -> way);
        answers.put(MERCHANTS + key + ".code", () -> code);
        answers.put(MERCHANTS + key + ".secret", secret);
    }

    /** Made anew with each start of the JVM. */
    private static String secret(String gateway, StandinSettings settings) {
        return settings.once("secret-" + gateway, () -> Ids.readable(40));
    }

    /** Starts it at the first call. */
    private static String url(StandinSettings settings) {
        return settings.once("gateway", () -> {
            Merchant merchant = new Merchant(
                    VNPAY_CODE, secret("vnpay", settings), NATIONAL_CODE, secret("national", settings), ACCOUNT);
            GatewaySimulator.Running running = GatewaySimulator.start(
                    settings.gatewayPort(),
                    merchant,
                    () -> System.getProperty(APPLICATION, "http://localhost:" + settings.appPort()));
            StandinSettings.afterQuarkus("stop-gateway", running.stop());
            return running.url();
        });
    }
}
