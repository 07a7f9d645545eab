package org.motcua.clock.api;

/** The calendar has no working time where it is needed, or the time asked for spans more than is foreseen: a due moment cannot be told. */
public final class NoWorkingTimeException extends RuntimeException {
    public NoWorkingTimeException(String message) {
        super(message);
    }
}
