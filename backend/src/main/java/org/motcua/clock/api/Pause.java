package org.motcua.clock.api;

import java.time.Instant;

/** A time in which a clock stands still, half-open: waiting for a supplement, a payment, a suspension. */
public record Pause(Instant from, Instant to) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    public boolean isEmpty() {
        return from.equals(to);
    }
}
