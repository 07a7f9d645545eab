package org.motcua.feedback;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.shared.ProblemException;

/** What one client may ask without log-in, and how many codes it and an address may be sent. */
class FeedbackLimitsTest {
    @Test
    void aClientMayAskSoOftenInAMinuteAndEachForItself() {
        FeedbackLimits limits = limits(3, 0);
        for (int i = 0; i < 3; i++) {
            limits.take("a");
        }
        assertRefused(() -> limits.take("a"), 20);
        assertDoesNotThrow(() -> limits.take("b"));
    }

    @Test
    void codesAreCountedByClient() {
        FeedbackLimits limits = limits(0, 2);
        limits.takeCode("a", "one@example.org");
        limits.takeCode("a", "two@example.org");
        assertRefused(() -> limits.takeCode("a", "three@example.org"), 1800);
        assertDoesNotThrow(() -> limits.take("a"), "asking is counted apart from codes");
    }

    @Test
    void andByAddressHoweverItIsWrittenAndWhoeverAsks() {
        FeedbackLimits limits = limits(0, 2);
        limits.takeCode("a", "An@Example.org");
        limits.takeCode("b", " an@example.org ");
        assertRefused(() -> limits.takeCode("c", "an@example.org"), 1800);
    }

    @Test
    void noLimitIsNone() {
        FeedbackLimits limits = limits(0, 0);
        for (int i = 0; i < 1000; i++) {
            limits.take("a");
            limits.takeCode("a", "an@example.org");
        }
    }

    private static void assertRefused(Runnable asked, long longestWait) {
        ProblemException refused = assertThrows(ProblemException.class, asked::run);
        assertEquals(FeedbackProblem.TOO_MANY_REQUESTS, refused.type());
        long wait = ((Number) refused.arguments().get("retryAfter")).longValue();
        assertTrue(wait >= 1 && wait <= longestWait, "wait " + wait);
    }

    private static FeedbackLimits limits(int perMinute, int codesPerHour) {
        return new FeedbackLimits(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(FeedbackConfig.class)
                .withDefaultValues(Map.of(
                        "motcua.feedback.per-minute",
                        "" + perMinute,
                        "motcua.feedback.codes-per-hour",
                        "" + codesPerHour))
                .build()
                .getConfigMapping(FeedbackConfig.class));
    }
}
