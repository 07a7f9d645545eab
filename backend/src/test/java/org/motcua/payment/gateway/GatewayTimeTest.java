package org.motcua.payment.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of gateways: Vietnam's, by a clock of twenty-four hours. */
class GatewayTimeTest {
    private static final Instant AFTERNOON = Instant.parse("2026-11-25T08:30:05Z");

    @Test
    void theAfternoonIsNotTheMorning() {
        assertEquals("20261125153005", GatewayTime.text(AFTERNOON));
        assertEquals(AFTERNOON, GatewayTime.parse("20261125153005", Instant.EPOCH));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026-11-25", "20261325153005", "20261125253005"})
    void whatIsNoTimeIsTheOther(String text) {
        assertEquals(Instant.EPOCH, GatewayTime.parse(text, Instant.EPOCH));
    }
}
