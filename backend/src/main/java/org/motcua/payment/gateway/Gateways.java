package org.motcua.payment.gateway;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.motcua.payment.PayWay;

/** All gateways by their way. */
@Singleton
public class Gateways {
    private final Map<PayWay, PaymentGateway> byWay;

    Gateways(@All List<PaymentGateway> all) {
        this.byWay = all.stream().collect(Collectors.toMap(PaymentGateway::way, Function.identity()));
    }

    /** @throws IllegalArgumentException for transfers, which go through no gateway */
    public PaymentGateway of(PayWay way) {
        PaymentGateway found = byWay.get(way);
        if (found == null) {
            throw new IllegalArgumentException("no gateway for " + way);
        }
        return found;
    }
}
