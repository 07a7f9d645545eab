package org.motcua.lookup;

import org.motcua.shared.ProblemType;

/** Refusals of the look-up. */
public enum LookupProblem implements ProblemType {
    NOT_FOUND("lookup.not-found", 404),
    TOO_MANY_REQUESTS("lookup.too-many-requests", 429);

    private final String code;
    private final int status;

    LookupProblem(String code, int status) {
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
