package org.motcua.dossier;

import org.motcua.shared.ProblemType;

/** Refusals of work queues. */
public enum WorkQueueProblem implements ProblemType {
    QUEUE_NOT_FOUND("work-queue.not-found", 404),
    NOT_AN_OFFICER("work-queue.not-an-officer", 403);

    private final String code;
    private final int status;

    WorkQueueProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
