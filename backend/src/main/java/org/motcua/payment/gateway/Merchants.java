package org.motcua.payment.gateway;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.payment.PayWay;
import org.motcua.payment.PaymentConfig;
import org.motcua.shared.ProductionSettings;

/** Who takes money for which agency. Read when the application starts, which it does not when a merchant is not complete. */
@Startup
@Singleton
public class Merchants {
    private final List<Merchant> all;

    Merchants(PaymentConfig config) {
        this.all = config.merchants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> merchant(e.getKey(), e.getValue()))
                .toList();
        if (ProductionSettings.servesRealPeople(ConfigUtils.getProfiles())) {
            all.forEach(Merchants::requireSafe);
        }
    }

    /** Real payers and real secrets go nowhere in the clear. */
    private static void requireSafe(Merchant m) {
        for (String url : List.of(m.url(), m.queryUrl())) {
            if (!url.isEmpty() && !url.startsWith("https://")) {
                throw new IllegalStateException("merchant " + m.key() + ": " + url + " must begin with https://");
            }
        }
    }

    /** @param lineage the agency's code and its ancestors', nearest first; the nearest that has one counts */
    public Optional<Merchant> nearest(PayWay way, List<String> lineage) {
        return all.stream()
                .filter(m -> m.way() == way && lineage.contains(m.agency()))
                .min(Comparator.comparingInt(m -> lineage.indexOf(m.agency())));
    }

    public Optional<Merchant> byKey(String key) {
        return all.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    /** By the gateway's own name for it. */
    public Optional<Merchant> byCode(PayWay way, String code) {
        return all.stream().filter(m -> m.way() == way && m.code().equals(code)).findFirst();
    }

    public List<Merchant> all() {
        return all;
    }

    private static Merchant merchant(String key, PaymentConfig.Merchant c) {
        boolean transfer = c.way() == PayWay.VIETQR;
        return new Merchant(
                key,
                c.agency(),
                c.way(),
                required(key, "code", c.code(), transfer),
                new Secret(required(key, "secret", c.secret(), transfer)),
                required(key, "url", c.url(), transfer),
                required(key, "query-url", c.queryUrl(), c.way() != PayWay.VNPAY),
                transfer
                        ? new Merchant.BankAccount(
                                required(key, "bin", c.bin(), false),
                                required(key, "bank", c.bank(), false),
                                required(key, "account", c.account(), false),
                                required(key, "account-name", c.accountName(), false))
                        : Merchant.BankAccount.NONE);
    }

    private static String required(String key, String name, Optional<String> value, boolean needless) {
        String given = value.map(String::strip).orElse("");
        if (given.isEmpty() && !needless) {
            throw new IllegalStateException("motcua.payment.merchants." + key + "." + name + " is missing");
        }
        return given;
    }
}
