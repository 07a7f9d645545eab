package org.motcua.hotline;

import org.motcua.shared.ProblemType;

/** Refusals of hotlines. */
public enum HotlineProblem implements ProblemType {
    NOT_FOUND("hotline.not-found", 404),
    NOT_YOURS("hotline.not-yours", 403),
    /** Hours of its own without any, or hours that overlap. */
    HOURS_INVALID("hotline.hours-invalid", 422);

    private final String code;
    private final int status;

    HotlineProblem(String code, int status) {
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
