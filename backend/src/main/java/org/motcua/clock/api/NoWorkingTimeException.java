package org.motcua.clock.api;

/** The calendar has no working time within the horizon, so a due moment cannot be told. */
public final class NoWorkingTimeException extends RuntimeException {
    public NoWorkingTimeException(String message) {
        super(message);
    }
}
