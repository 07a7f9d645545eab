package org.motcua.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;

/** How often one client may do something without a token. Each instance counts for itself. */
public final class ClientLimit {
    private static final int CLIENTS = 50_000;
    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    /** @param perMinute 0 for no limit */
    public ClientLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Fails with 429 {@code request.too-many} and how long to wait. */
    public void take(String client) {
        if (perMinute == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(client, c -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw ProblemException.of(RequestProblem.TOO_MANY, Map.of("retryAfter", seconds));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(l -> l.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
