package org.motcua.clock.api;

import java.time.LocalTime;

/** Half-open stretch of working time within a day: at {@code close} work has ended. */
public record Session(LocalTime open, LocalTime close) {
    public Session {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("a session opens before it closes");
        }
    }

    /** @param text {@code HH:mm-HH:mm} */
    public static Session parse(String text) {
        String[] parts = text.split("-", 2);
        return new Session(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }
}
