package org.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClientLimitTest {
    @Test
    void oneClientTooOftenIsToldHowLongToWaitAndAnotherGoesOn() {
        ClientLimit limit = new ClientLimit(2);
        limit.take("a");
        limit.take("a");
        ProblemException refused = assertThrows(ProblemException.class, () -> limit.take("a"));
        assertEquals(RequestProblem.TOO_MANY, refused.type());
        assertTrue((long) refused.arguments().get("retryAfter") >= 1);
        limit.take("b");
    }

    @Test
    void zeroIsNoLimit() {
        ClientLimit limit = new ClientLimit(0);
        for (int i = 0; i < 1000; i++) {
            limit.take("a");
        }
    }
}
