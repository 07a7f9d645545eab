package org.motcua.clock.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a clock stands still, half-open.
 *
 * @param reason what is waited for, null when nobody said
 */
public record Pause(Instant from, Instant to, @Nullable Reason reason) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it begins");
        }
    }

    public Pause(Instant from, Instant to) {
        this(from, to, null);
    }

    /** What is waited for. */
    public enum Reason {
        SUPPLEMENT("Chờ bổ sung hồ sơ", "Waiting for the supplement"),
        PAYMENT("Chờ thực hiện nghĩa vụ tài chính", "Waiting for the payment"),
        SUSPENSION("Dừng xử lý", "Processing suspended");

        private final DayName words;

        Reason(String vi, String en) {
            words = new DayName(vi, en);
        }

        public DayName words() {
            return words;
        }
    }
}
