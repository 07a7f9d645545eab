package org.motcua.clock.api;

import java.time.Instant;

/** A declared time, half-open, in which the system or the office could not work: every clock stands still. */
public record Outage(Instant from, Instant to, DayName reason) {
    public Outage {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("an outage begins before it ends");
        }
    }
}
