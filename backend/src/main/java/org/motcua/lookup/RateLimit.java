package org.motcua.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.motcua.lookup.api.LookupLimit;
import org.motcua.shared.ProblemException;

/** Look-ups a minute and client, so that codes cannot be tried one after another. Each instance counts for itself. */
@ApplicationScoped
public class RateLimit implements LookupLimit {
    private final int perMinute;
    private final Cache<String, Bucket> buckets;

    RateLimit(LookupConfig config) {
        this.perMinute = config.perMinute();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    @Override
    public void take(String client) {
        if (perMinute == 0) {
            return;
        }
        ConsumptionProbe probe = buckets.get(client, c -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
            throw ProblemException.of(LookupProblem.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(l -> l.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
