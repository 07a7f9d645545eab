package org.motcua.feedback;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.motcua.shared.ProblemException;

/** What one client may ask without log-in, and how many codes it and an address may be sent. Each instance counts for itself. */
@ApplicationScoped
public class FeedbackLimits {
    private final int perMinute;
    private final int codesPerHour;
    private final Cache<String, Bucket> buckets;

    FeedbackLimits(FeedbackConfig config) {
        this.perMinute = config.perMinute();
        this.codesPerHour = config.codesPerHour();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofHours(2))
                .build();
    }

    /** Fails with 429 and how long to wait. */
    public void take(String client) {
        take("any:" + client, perMinute, Duration.ofMinutes(1));
    }

    /** A code is to go out to this address. */
    public void takeCode(String client, String address) {
        take("codes:" + client, codesPerHour, Duration.ofHours(1));
        take("address:" + address.strip().toLowerCase(Locale.ROOT), codesPerHour, Duration.ofHours(1));
    }

    private void take(String key, int most, Duration in) {
        if (most == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(key, k -> bucket(most, in)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw ProblemException.of(FeedbackProblem.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
        }
    }

    private static Bucket bucket(int most, Duration in) {
        return Bucket.builder()
                .addLimit(l -> l.capacity(most).refillGreedy(most, in))
                .build();
    }
}
