package org.motcua.clock.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;

/** Half-open stretch of working time within a day: at {@code close} work has ended. */
public record Session(LocalTime open, LocalTime close) {
    public Session {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("a session opens before it closes");
        }
    }

    /** @param text {@code HH:mm-HH:mm} */
    @JsonCreator
    public static Session parse(String text) {
        String[] parts = text.split("-", 2);
        return new Session(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
    }

    /** {@code HH:mm-HH:mm} */
    @JsonValue
    @Override
    public String toString() {
        return open + "-" + close;
    }
}
