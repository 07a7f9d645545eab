package org.motcua.feedback.rating;

import org.motcua.shared.ProblemType;

/** Refusals of ratings. */
public enum RatingProblem implements ProblemType {
    NOT_FOUND("satisfaction.not-found", 404),
    ALREADY_RATED("satisfaction.already-rated", 409),
    NOTHING_SAID("satisfaction.nothing-said", 422),
    QUARTER_OPEN("satisfaction.quarter-open", 422),
    NOT_YOURS("satisfaction.not-yours", 403);

    private final String code;
    private final int status;

    RatingProblem(String code, int status) {
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
