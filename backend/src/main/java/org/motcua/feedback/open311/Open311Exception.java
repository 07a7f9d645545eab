package org.motcua.feedback.open311;

/** A refusal as the standard says it: a status and a sentence for developers. */
public final class Open311Exception extends RuntimeException {
    private final int status;

    public Open311Exception(int status, String description) {
        super(description);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
