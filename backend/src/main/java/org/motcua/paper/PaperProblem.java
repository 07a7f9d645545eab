package org.motcua.paper;

import org.motcua.shared.ProblemType;

/** Refusals of files. */
public enum PaperProblem implements ProblemType {
    TYPE_NOT_ACCEPTED("paper.type-not-accepted", 415),
    TOO_LARGE("paper.too-large", 413),
    EMPTY("paper.empty", 422),
    TOO_MANY("paper.too-many", 422),
    NOT_FOUND("paper.not-found", 404);

    private final String code;
    private final int status;

    PaperProblem(String code, int status) {
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
